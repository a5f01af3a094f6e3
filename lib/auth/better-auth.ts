import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { database } from '@/lib/data/client';
import { env } from '@/lib/env';

const DAY = 24 * 60 * 60;
/** A session ends this long after signing in, however busy it was. */
const SESSION_DAYS = 7;

/**
 * Its own HTTP endpoints are not mounted anywhere: only server code calls `auth().api`, so nobody signs up, changes an
 * address or sets a role through it. Throttling is ours (lib/data/sign-in-failures.ts), because calls from server code
 * pass by that of better-auth.
 */
function configure() {
  const { PUBLIC_URL, AUTH_SECRET } = env();
  return betterAuth({
    appName: 'Scruple',
    baseURL: PUBLIC_URL,
    secret: AUTH_SECRET,
    database: prismaAdapter(database(), { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        language: { type: 'string', required: true, input: false },
        active: { type: 'boolean', required: true, input: false },
      },
    },
    session: { expiresIn: SESSION_DAYS * DAY, disableSessionRefresh: true },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: PUBLIC_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      cookiePrefix: 'scruple',
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            const user = await database().user.findUnique({ where: { id: userId }, select: { active: true } });
            return user?.active === true;
          },
        },
      },
    },
  });
}

let configured: ReturnType<typeof configure> | undefined;

/** Configured at the first call, not at import: the build has no environment. */
export function auth(): ReturnType<typeof configure> {
  configured ??= configure();
  return configured;
}
