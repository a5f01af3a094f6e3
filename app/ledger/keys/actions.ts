'use server';

import { revalidatePath } from 'next/cache';
import { type Posted, textFields } from '@/components/forms/posted';
import { keyActSchema } from '@/lib/cases/imported';
import { acceptKey, withdrawKey } from '@/lib/data/known-keys';
import { formAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

const accept = formAction('keys.accept', keyActSchema, acceptKey);
const withdraw = formAction('keys.accept', keyActSchema, withdrawKey);

/** Accepts a key that was compared by another way. */
export async function acceptKeyAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { key = '', reason = '' } = textFields(form);
  const result = await accept({ key, reason });
  if (result.ok) revalidatePath(paths.knownKeys);
  return { result, entered: result.ok ? {} : { key, reason } };
}

/** Says why a key no longer counts. */
export async function withdrawKeyAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { key = '', reason = '' } = textFields(form);
  const result = await withdraw({ key, reason });
  if (result.ok) revalidatePath(paths.knownKeys);
  return { result, entered: result.ok ? {} : { reason } };
}
