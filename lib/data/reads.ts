import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseFile } from '@/lib/cases/case-file';
import { assertStillHolds, lockCase } from './act';
import { caseNumber } from './case-number';
import { getCase } from './cases';
import { database, type Transaction } from './client';
import { now } from './clock';
import { appendEvent, timeOfAct } from './ledger';
import { transaction } from './transaction';

/** One event stands for all that a person reads of a case within this time. */
const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** A case as this person sees it, and a note in its history that they saw it. Throws AppError `forbidden` or `not-found`. */
export async function readCase(person: Person, number: string): Promise<CaseFile> {
  assertMay(person, 'case.read');
  const file = await getCase(person, number);
  await noteRead(person, file);
  return file;
}

async function noteRead(person: Person, { id, number }: Pick<CaseFile, 'id' | 'number'>): Promise<void> {
  if (await isNoted(database(), person, id)) return;
  await transaction(async (tx) => {
    await lockCase(tx, caseNumber(number));
    await assertStillHolds(tx, person);
    // Two pages that open at once leave one event.
    if (await isNoted(tx, person, id)) return;
    const place = { caseId: id, caseNumber: number, at: await timeOfAct(tx, id) };
    await appendEvent(tx, person, place, { kind: 'case-read', data: {} });
  });
}

async function isNoted(tx: Transaction, { id }: Person, caseId: string): Promise<boolean> {
  const since = new Date(now().getTime() - QUARTER_OF_AN_HOUR);
  const where = { caseId, actorId: id, kind: 'case-read', at: { gt: since } };
  return (await tx.event.findFirst({ where, select: { id: true } })) !== null;
}
