import { type CaseRecord, caseRecordSchema } from '@/lib/cases/record';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import type { Transaction } from './client';

/**
 * The record that an act sealed, checked: its shape, and that it still is what was sealed. Throws AppError `not-found` for
 * an act that sealed none.
 */
export async function sealedRecord(
  tx: Transaction,
  caseId: string,
  sequence: number,
): Promise<{ record: CaseRecord; hash: string }> {
  const row = await tx.record.findUnique({ where: { caseId_sequence: { caseId, sequence } } });
  if (!row) throw new AppError('not-found');
  // A JSON column holds nothing that has no canonical form.
  if (hashOf(row.content) !== row.hash) throw new Error(`Record ${sequence} of case ${caseId} is not what was sealed`);
  return { record: caseRecordSchema.parse(row.content), hash: row.hash };
}
