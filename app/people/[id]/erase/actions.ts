'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { type Posted, textFields } from '@/components/forms/posted';
import { eraseSchema } from '@/lib/auth/forms';
import { erasePerson } from '@/lib/data/erase';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const erase = formAction('people.erase', eraseSchema, erasePerson);

/** Erases the name, then shows the list of people without it. */
export async function eraseAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { userId = '', reason = '' } = textFields(form);
  const result = await erase({ userId, reason });
  if (!result.ok) return { result, entered: { reason } };
  revalidatePath('/', 'layout');
  redirect(paths.people);
}
