import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { auth } from '@/lib/auth/better-auth';
import type { Person } from '@/lib/auth/person';
import { personSchema } from '@/lib/auth/person-schema';
import { paths } from '@/lib/paths';

/** The person behind the session cookie, or null. Role and language are read anew with every request. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  // Before auth(): during the build, which has no environment, this is where Next learns that the page is not static.
  const requestHeaders = await headers();
  const session = await auth().api.getSession({ headers: requestHeaders });
  if (!session) return null;
  const parsed = personSchema.safeParse(session.user);
  return parsed.success ? parsed.data : null;
});

/** As {@link currentPerson}; redirects to the sign-in page, and back afterwards, when nobody is signed in. */
export async function requirePerson(): Promise<Person> {
  const person = await currentPerson();
  if (person) return person;
  redirect(paths.signIn((await headers()).get('x-path') ?? undefined));
}
