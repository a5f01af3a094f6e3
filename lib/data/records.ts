import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { ExportForm } from '@/lib/cases/events';
import type { CaseRecord } from '@/lib/cases/record';
import { AppError } from '@/lib/errors';
import { assertStillHolds, lockCase } from './act';
import { caseNumber } from './case-number';
import { database } from './client';
import { appendEvent, timeOfAct } from './ledger';
import { type Names, namesWithin } from './names';
import { transaction } from './transaction';

/** A sealed record, its hash, and the names of today that stand beside it. */
export type SealedRecord = { record: CaseRecord; hash: string; names: Names };

/** The sealed words of a case as they stood at its last act. Throws AppError `not-found` while nothing is sealed. */
export async function getRecord(person: Person, number: string): Promise<SealedRecord> {
  assertMay(person, 'case.read');
  const row = await database().record.findFirst({
    where: { case: { number: caseNumber(number) } },
    orderBy: { sequence: 'desc' },
    select: { content: true, hash: true },
  });
  if (!row) throw new AppError('not-found');
  // Written by sealAct from this very type, and unchangeable since.
  const record = row.content as unknown as CaseRecord;
  return { record, hash: row.hash, names: await namesWithin(database(), record) };
}

/** Notes in the history that somebody took the report home. Throws AppError `not-found` while nothing is sealed. */
export async function logExport(person: Person, number: string, form: ExportForm | 'changes'): Promise<void> {
  assertMay(person, 'case.export');
  await transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const sealed = await tx.record.findFirst({
      where: { caseId },
      orderBy: { sequence: 'desc' },
      select: { hash: true },
    });
    if (!sealed) throw new AppError('not-found');
    const event = { kind: 'report-exported', data: { form, recordHash: sealed.hash } } as const;
    await appendEvent(tx, person, { caseId, caseNumber: number, at: await timeOfAct(tx, caseId) }, event);
  });
}
