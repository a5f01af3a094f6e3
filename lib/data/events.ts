import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { EventRow } from '@/lib/cases/case-file';
import { AppError } from '@/lib/errors';
import { caseNumber } from './case-number';
import { database } from './client';
import { eventsOf } from './ledger';

/** The history of a case, oldest first. Throws AppError `forbidden` or `not-found`. */
export async function listEvents(person: Person, number: string): Promise<EventRow[]> {
  assertMay(person, 'case.read');
  const theCase = await database().case.findUnique({ where: { number: caseNumber(number) }, select: { id: true } });
  if (!theCase) throw new AppError('not-found');
  return eventsOf(database(), theCase.id);
}
