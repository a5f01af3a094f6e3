'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { type Posted, textFields } from '@/components/forms/posted';
import { choicesOf, type PublicationActInput, type PublicationInput } from '@/lib/cases/publication';
import { actOnPublication, proposePublication } from '@/lib/data/publications';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const posted = z.object({ number: z.string({ error: 'id' }).max(40, { error: 'id' }), words: z.unknown() });

// Both are checked by the act itself, whatever the form says.
const propose = formAction('case.publish', posted, (person, { number, words }) =>
  proposePublication(person, number, words as PublicationInput),
);
const act = formAction('case.approve', posted, (person, { number, words }) =>
  actOnPublication(person, number, words as PublicationActInput),
);

/** Proposes a public version and leads to the list of them. What was typed comes back when it is refused. */
export async function proposeAction(_previous: Posted<number>, form: FormData): Promise<Posted<number>> {
  const { number = '', ...entered } = textFields(form);
  const result = await propose({ number, words: { ...entered, choices: choicesOf(entered) } });
  // Choices are made again for a case that has moved on; the words that were typed stay.
  if (!result.ok) return { result, entered };
  revalidatePath(paths.case(number), 'layout');
  redirect(paths.publication(number));
}

/** Approves, sends back or withdraws a public version. */
export async function publicationAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { number = '', ...words } = textFields(form);
  const result = await act({ number, words });
  if (!result.ok) return { result, entered: words };
  revalidatePath(paths.case(number), 'layout');
  revalidatePath(paths.published);
  return { result, entered: {} };
}
