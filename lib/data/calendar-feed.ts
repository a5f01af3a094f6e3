import { can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { personSchema } from '@/lib/auth/person-schema';
import { type DueDate, dueDates } from '@/lib/cases/due';
import { sha256Hex } from '@/lib/ledger/hash';
import { database } from './client';
import { slimCases } from './slim-case';

/** A day in somebody's calendar, and the case it belongs to. */
export type CalendarDay = DueDate & { number: string; title: string };

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * The days of the person whose calendar has this secret, or null: an unknown secret, or somebody who may no longer read
 * cases, has none. The secret is the permission; it was shown to that person alone.
 */
export async function calendarOf(token: string): Promise<{ person: Person; days: CalendarDay[] } | null> {
  if (!TOKEN.test(token)) return null;
  const choice = await database().noticeChoice.findUnique({
    where: { calendarHash: sha256Hex(token) },
    include: { user: true },
  });
  const person = choice?.user.active ? personSchema.safeParse(choice.user).data : undefined;
  if (!person || !can(person, 'case.read')) return null;
  const rows = await database().case.findMany({
    where: {
      decisions: { some: {} },
      OR: [{ openedById: person.id }, { decisions: { some: { deciderId: person.id } } }],
    },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true },
  });
  const cases = await slimCases(rows.map(({ id }) => id));
  const due = new Map(cases.map((each) => [each.id, dueDates(each)]));
  const days = rows.flatMap(({ id, number, title }) => (due.get(id) ?? []).map((day) => ({ ...day, number, title })));
  return { person, days };
}
