import { APIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { auth } from '@/lib/auth/better-auth';
import { type SignInInput, signInSchema } from '@/lib/auth/forms';
import { parseInput } from '@/lib/cases/problems';
import { countAttempt, forgetAttempts } from '@/lib/data/sign-in-failures';
import { AppError } from '@/lib/errors';

/**
 * Signs a person in and sets the session cookie; for server actions only. A wrong password, an unknown address and a
 * person who is no longer active look the same. Throws AppError `credentials`, `throttled` or `invalid`.
 */
export async function signIn(input: SignInInput): Promise<void> {
  const { email, password } = parseInput(signInSchema, input);
  const requestHeaders = await headers();
  const address = addressOf(requestHeaders);
  await countAttempt(email, address);
  try {
    await auth().api.signInEmail({ body: { email, password }, headers: requestHeaders });
  } catch (error) {
    if (error instanceof APIError && (error.statusCode === 401 || error.statusCode === 400))
      throw new AppError('credentials');
    throw error;
  }
  await forgetAttempts(email, address);
}

/** Ends the session behind the cookie, if there is one; for server actions only. */
export async function signOut(): Promise<void> {
  await auth().api.signOut({ headers: await headers() });
}

/** The nearest hop names the caller last; what a caller writes into the header itself stands further left. */
function addressOf(requestHeaders: Headers): string {
  return requestHeaders.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
