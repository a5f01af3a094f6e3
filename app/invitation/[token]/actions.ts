'use server';

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { type Posted, textFields } from '@/components/forms/posted';
import { acceptInvitationSchema } from '@/lib/auth/forms';
import { signIn } from '@/lib/auth/sign-in';
import { acceptInvitation } from '@/lib/data/invitations';
import { publicAction } from '@/lib/form-action';
import { paths } from '@/lib/paths';

/** Uses the link up, makes the account in the language the form was read in, and signs the person in. */
export async function acceptAction(_previous: Posted<void>, form: FormData): Promise<Posted<void>> {
  const { name = '', email = '', ...fields } = textFields(form);
  const accept = publicAction(acceptInvitationSchema, async (input) => {
    const account = await acceptInvitation(fields.token ?? '', input);
    await signIn({ email: account.email, password: input.password });
  });
  const result = await accept({ name, email, password: fields.password ?? '', language: await getLocale() });
  if (result.ok) redirect(paths.desk);
  return { result, entered: { name, email } };
}
