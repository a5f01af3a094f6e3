'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { languageSchema } from '@/lib/auth/forms';
import { currentPerson } from '@/lib/auth/session';
import { signOut as endSession } from '@/lib/auth/sign-in';
import { setLanguage } from '@/lib/data/people';
import { env } from '@/lib/env';
import { LANGUAGE_COOKIE } from '@/lib/messages/language';
import { paths } from '@/lib/paths';

const YEAR = 365 * 24 * 60 * 60;

/** Changes the language of this browser and of the person who is signed in. A forged language changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const person = await currentPerson();
  const parsed = languageSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return;
  const { language } = parsed.data;
  if (person) await setLanguage(person, language);
  (await cookies()).set(LANGUAGE_COOKIE, language, {
    maxAge: YEAR,
    httpOnly: true,
    sameSite: 'lax',
    secure: env().PUBLIC_URL.startsWith('https:'),
  });
}

export async function signOut(): Promise<void> {
  await endSession();
  redirect(paths.signIn());
}
