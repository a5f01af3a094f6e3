import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Person } from '@/lib/auth/person';
import { database } from '@/lib/data/client';
import { env } from './sql';

/** Signs a person in without the screen: the session's row and its signed cookie, as better-auth writes them. */
export async function signIn(context: BrowserContext, { id: userId }: Person): Promise<void> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + 24 * 60 * 60_000);
  await database().session.create({ data: { id: randomUUID(), token, userId, expiresAt } });
  const signature = createHmac('sha256', env('AUTH_SECRET')).update(token).digest('base64');
  await context.addCookies([
    {
      name: 'scruple.session_token',
      value: encodeURIComponent(`${token}.${signature}`),
      url: env('PUBLIC_URL'),
      httpOnly: true,
      sameSite: 'Lax',
    },
  ]);
}

/** Ends every session of a person, as an expiry or a deactivation does. */
export async function endSessions({ id: userId }: Person): Promise<void> {
  await database().session.deleteMany({ where: { userId } });
}
