'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import type { LetterInput } from '@/lib/cases/letter';
import { sendLetter } from '@/lib/data/letters';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const send = formAction(
  'case.letter',
  z.object({ number: z.string({ error: 'id' }).max(40, { error: 'id' }), words: z.unknown() }),
  // Checked by sendLetter, whatever the form says.
  (person, { number, words }) => sendLetter(person, number, words as LetterInput),
);

/** Keeps a letter as sent and leads to its decision. What was typed comes back when it is refused. */
export async function sendLetterAction(_previous: Posted<number>, form: FormData): Promise<Posted<number>> {
  const { number = '', ...entered } = textFields(form);
  // Both are left out of the form while there is nothing to choose from.
  const result = await send({ number, words: { evidence: '', replaces: '', ...entered } });
  if (!result.ok) return { result, entered };
  revalidatePath(paths.case(number), 'layout');
  redirect(`${paths.decisions(number)}#letter-${result.value}`);
}
