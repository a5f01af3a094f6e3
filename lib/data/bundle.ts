import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { bundleText } from '@/lib/ledger/bundle';
import { assertStillHolds, lockCase } from './act';
import { caseNumber } from './case-number';
import type { Transaction } from './client';
import { appendEvent, chainOf, timeOfAct } from './ledger';
import { namesWithin } from './names';
import { sealedRows } from './sealed-rows';
import { transaction } from './transaction';
import { checkpointNow, signer } from './tree';

/**
 * Everything that proves a case, as one text (docs/bundle.md): its events, the rows that they seal, the proofs that lead
 * from them to a signed checkpoint, and the names of today beside. Taking it home is itself an event, and the first that
 * the checkpoint covers. Throws AppError `forbidden` or `not-found`.
 */
export async function exportBundle(person: Person, number: string): Promise<string> {
  assertMay(person, 'case.export');
  const ofCase = caseNumber(number);
  return transaction(async (tx) => {
    const caseId = await lockCase(tx, ofCase);
    await assertStillHolds(tx, person);
    const at = await timeOfAct(tx, caseId);
    const newest = { where: { caseId }, orderBy: { sequence: 'desc' }, select: { hash: true } } as const;
    const recordHash = (await tx.record.findFirst(newest))?.hash ?? null;
    const event = { kind: 'report-exported', data: { form: 'bundle', recordHash } } as const;
    await appendEvent(tx, person, { caseId, caseNumber: ofCase, at }, event);
    return signedBundle(tx, person, { id: caseId, number: ofCase });
  });
}

async function signedBundle(tx: Transaction, person: Person, theCase: { id: string; number: string }): Promise<string> {
  const events = await chainOf(tx, theCase.id);
  const rows = await sealedRows(tx, theCase.id);
  const names = await namesWithin(tx, [events, rows]);
  const { newest, ledger } = await checkpointNow(tx, person);
  const earlier = await tx.checkpoint.findMany({ where: { id: { not: newest.id } }, orderBy: { id: 'asc' } });
  return bundleText({ caseNumber: theCase.number, events, rows, names, ledger, newest, earlier }, signer().key);
}
