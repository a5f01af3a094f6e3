'use server';

import { redirect } from 'next/navigation';
import { type Posted, textFields } from '@/components/forms/posted';
import { signInSchema } from '@/lib/auth/forms';
import { safeNext } from '@/lib/auth/safe-next';
import { signIn } from '@/lib/auth/sign-in';
import { publicAction } from '@/lib/form-action';

const signInWithInput = publicAction(signInSchema, signIn);

export async function signInAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { email = '', ...fields } = textFields(form);
  const result = await signInWithInput({ email, password: fields.password ?? '' });
  if (result.ok) redirect(safeNext(fields.next));
  return { result, entered: { email } };
}
