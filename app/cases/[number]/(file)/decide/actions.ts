'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { decisionSchema } from '@/lib/cases/decision';
import { recordDecision as record } from '@/lib/data/decide';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const input = z.object({
  caseNumber: z.string({ error: 'id' }).max(40, { error: 'id' }),
  lock: z.number({ error: 'id' }).int({ error: 'id' }),
  decision: decisionSchema,
});

export const recordDecision = formAction('case.record', input, async (person, { caseNumber, lock, decision }) => {
  await record(person, caseNumber, { ...decision, lock });
  revalidatePath(paths.case(caseNumber), 'layout');
});
