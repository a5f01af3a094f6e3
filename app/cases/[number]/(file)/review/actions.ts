'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { responseSchema, sealReviewSchema } from '@/lib/cases/review';
import { saveResponse as save, sealReview as seal } from '@/lib/data/review';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const ofCase = { caseNumber: z.string({ error: 'id' }).max(40, { error: 'id' }) };

export const saveResponse = formAction(
  'case.review',
  responseSchema.extend(ofCase),
  (person, { caseNumber, ...response }) => save(person, caseNumber, response),
);

export const sealReview = formAction(
  'case.review',
  sealReviewSchema.extend(ofCase),
  async (person, { caseNumber, ...sealing }) => {
    await seal(person, caseNumber, sealing);
    revalidatePath(paths.case(caseNumber), 'layout');
  },
);
