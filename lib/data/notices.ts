import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { mailIsSet } from '@/lib/data/mail';
import { env } from '@/lib/env';
import { sha256Hex } from '@/lib/ledger/hash';
import { paths } from '@/lib/paths';
import { database } from './client';
import { transaction } from './transaction';

export const digestSchema = z.object({ digest: z.boolean({ error: 'invalid' }) });

/** How a person is told what waits for them. `canMail`: this installation knows a mail server. */
export type Notices = { digest: boolean; hasCalendar: boolean; canMail: boolean };

/** Throws AppError `forbidden`. */
export async function getNotices(person: Person): Promise<Notices> {
  assertMay(person, 'case.read');
  const row = await database().noticeChoice.findUnique({ where: { userId: person.id } });
  return { digest: row?.digest ?? false, hasCalendar: row?.calendarHash != null, canMail: mailIsSet() };
}

/** One e-mail on each day on which something waits, or none. Throws AppError `forbidden` or `invalid`. */
export async function chooseDigest(person: Person, input: z.input<typeof digestSchema>): Promise<void> {
  assertMay(person, 'case.read');
  const { digest } = parseInput(digestSchema, input);
  await keep(person, { digest });
}

/**
 * A calendar of this person's own days, at an address that only they know. It is shown now and never again; an earlier
 * address stops working. Throws AppError `forbidden`.
 */
export async function makeCalendar(person: Person): Promise<{ address: string }> {
  assertMay(person, 'case.read');
  const token = randomBytes(32).toString('base64url');
  await keep(person, { calendarHash: sha256Hex(token) });
  return { address: `${env().PUBLIC_URL}${paths.calendar(token)}` };
}

/** The address of the calendar stops working. Throws AppError `forbidden`. */
export async function dropCalendar(person: Person): Promise<void> {
  assertMay(person, 'case.read');
  await keep(person, { calendarHash: null });
}

async function keep({ id }: Person, choice: { digest?: boolean; calendarHash?: string | null }): Promise<void> {
  await transaction((tx) =>
    tx.noticeChoice.upsert({ where: { userId: id }, create: { userId: id, ...choice }, update: choice }),
  );
}
