'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { SectionKey } from '@/lib/cases/case-file';
import { getCase } from '@/lib/data/cases';
import { saveSection as save, saveSectionSchema } from '@/lib/data/describe';
import { submitCase as submit, submitCaseSchema } from '@/lib/data/submit';
import { AppError } from '@/lib/errors';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';
import { storedSection } from './stored-section';

const ofCase = { caseNumber: z.string({ error: 'id' }).max(40, { error: 'id' }) };

/** `personId` is whose words these are: after signing in anew in another tab, it may be somebody else's session. */
export const saveSection = formAction(
  'case.describe',
  saveSectionSchema.extend({ ...ofCase, personId: z.string().max(200), version: z.number().int() }),
  async (person, { personId, caseNumber, version, ...input }) => {
    if (personId !== person.id) return { isOtherPerson: true } as const;
    const file = await getCase(person, caseNumber);
    if (file.version.number !== version) throw new AppError('conflict');
    return save(person, caseNumber, input);
  },
);

export const readSection = formAction(
  'case.read',
  z.object({ ...ofCase, section: saveSectionSchema.shape.section }),
  async (person, { caseNumber, section }) =>
    storedSection((await getCase(person, caseNumber)).version, section satisfies SectionKey),
);

export const submitCase = formAction(
  'case.submit',
  submitCaseSchema.required().extend(ofCase),
  async (person, { caseNumber, lock, revision }) => {
    await submit(person, caseNumber, { lock, revision });
    revalidatePath(paths.case(caseNumber), 'layout');
  },
);
