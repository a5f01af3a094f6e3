'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { type ConditionCheckInput, conditionCheckSchema } from '@/lib/cases/condition-check';
import type { LetterAnswerInput } from '@/lib/cases/letter';
import { checkCondition } from '@/lib/data/check-condition';
import { answerLetter } from '@/lib/data/letters';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const check = formAction(
  'case.check',
  z.object({ number: z.string(), input: z.unknown() }),
  (person, { number, input }) => checkCondition(person, number, input as ConditionCheckInput),
);

/** Notes whether one condition holds. What was typed comes back when it is refused. */
export async function checkConditionAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', ...entered } = textFields(form);
  const parsed = conditionCheckSchema.safeParse(entered);
  const result = await check({ number, input: parsed.success ? parsed.data : entered });
  if (!result.ok) return { result, entered };
  revalidatePath(paths.decisions(number));
  return { result, entered: {} };
}

const answer = formAction(
  'case.letter',
  z.object({ number: z.string(), input: z.unknown() }),
  // Checked by answerLetter, whatever the form says.
  (person, { number, input }) => answerLetter(person, number, input as LetterAnswerInput),
);

/** Notes what came back to a letter. What was typed comes back when it is refused. */
export async function answerLetterAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', ...entered } = textFields(form);
  const result = await answer({ number, input: entered });
  if (!result.ok) return { result, entered };
  revalidatePath(paths.decisions(number));
  return { result, entered: {} };
}
