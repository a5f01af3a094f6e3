import { can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { personSchema } from '@/lib/auth/person-schema';
import { dayOf } from '@/lib/cases/calendar';
import { env } from '@/lib/env';
import { digestWords } from '@/lib/messages/digest';
import { logUnexpected } from '@/lib/unexpected';
import { database } from './client';
import { now } from './clock';
import { getDesk } from './desk';
import { mailIsSet, sendMail } from './mail';
import { transaction } from './transaction';

/** Hour of the day, in UTC, from which the digest of that day goes out. */
const HOUR = 5;
/** Within the time that one transaction may take. */
const SLOWEST_MS = 20_000;

/**
 * Sends today's digest to everybody who asked for it and for whom something waits, once a day however often it is called
 * and by how many processes. One address that fails does not hold back the others; it is tried again at the next call.
 * The product itself calls this. Gives how many were sent.
 */
export async function sendDigests(): Promise<number> {
  const at = now();
  if (!mailIsSet() || at.getUTCHours() < HOUR) return 0;
  const day = new Date(dayOf(at));
  const asked = await database().noticeChoice.findMany({
    where: { digest: true, user: { active: true, digestsSent: { none: { day } } } },
    include: { user: true },
  });
  let sent = 0;
  for (const { user } of asked) {
    const person = personSchema.safeParse(user).data;
    if (!person || !can(person, 'case.read')) continue;
    try {
      if (await sendOne(person, day)) sent += 1;
    } catch (error) {
      logUnexpected(error);
    }
  }
  return sent;
}

/** The row is written first and kept only if the server took the message: two processes cannot both send it. */
async function sendOne(person: Person, day: Date): Promise<boolean> {
  const words = await digestWords(person.language, await getDesk(person), env().PUBLIC_URL);
  if (!words) return false;
  await transaction(async (tx) => {
    await tx.digestSent.create({ data: { userId: person.id, day } });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('The mail server does not answer')), SLOWEST_MS).unref();
    });
    await Promise.race([sendMail({ to: person.email, ...words }), late]);
  });
  return true;
}
