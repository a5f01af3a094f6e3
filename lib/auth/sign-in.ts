import { APIError } from 'better-auth/api';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies, headers } from 'next/headers';
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
  const answer = await checkPassword(email, password, requestHeaders);
  await forgetAttempts(email, address);
  await setCookies(answer);
}

/** Ends the session behind the cookie, if there is one; for server actions only. */
export async function signOut(): Promise<void> {
  const answer = await auth().api.signOut({ headers: await headers(), returnHeaders: true });
  await setCookies(answer.headers);
}

/** The headers of the answer that opens a session. */
async function checkPassword(email: string, password: string, requestHeaders: Headers): Promise<Headers> {
  try {
    const body = { email, password };
    return (await auth().api.signInEmail({ body, headers: requestHeaders, returnHeaders: true })).headers;
  } catch (error) {
    if (error instanceof APIError && (error.statusCode === 401 || error.statusCode === 400)) {
      throw new AppError('credentials');
    }
    throw error;
  }
}

/** Hands the cookies of an answer of better-auth on to Next. */
async function setCookies(answer: Headers): Promise<void> {
  const store = await cookies();
  for (const header of answer.getSetCookie()) {
    for (const [name, cookie] of parseSetCookieHeader(header)) store.set(name, cookie.value, toCookieOptions(cookie));
  }
}

/** The nearest hop names the caller last; what a caller writes into the header itself stands further left. */
function addressOf(requestHeaders: Headers): string {
  return requestHeaders.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
