import type { CaseContents } from '@/lib/cases/case-file';
import { sealRecord } from '@/lib/cases/record';
import { storable } from '@/lib/cases/text';
import { hashOf } from '@/lib/ledger/hash';
import { loadContents } from './case-contents';
import type { Transaction } from './client';
import { currentEditions } from './current-editions';
import { editionsOf } from './editions';
import { eventsOf } from './ledger';
import { asStored } from './version-content';

/** Seals the words of a case as they stand after the event of this sequence. In the transaction of the act. */
export async function sealAct(tx: Transaction, number: string, sequence: number): Promise<void> {
  const { contents, reviews } = await loadContents(tx, number);
  const events = await eventsOf(tx, contents.id);
  const editions = await editionsScreenedWith(tx, contents);
  const record = storable(sealRecord({ caseFile: contents, reviews, events, ...editions }));
  await tx.record.create({ data: { caseId: contents.id, sequence, content: asStored(record), hash: hashOf(record) } });
}

/** The editions that the case was screened with, as they were stored: the shipped ones may be newer by now. */
async function editionsScreenedWith(tx: Transaction, { version, number }: CaseContents) {
  const screening = await tx.screening.findFirst({
    where: { version: { case: { number }, number: { lte: version.number } } },
    orderBy: { version: { number: 'desc' } },
    select: { rulebookHash: true, factsHash: true },
  });
  // An error can be reported, or help be frozen, before anything was screened.
  if (!screening) return currentEditions(tx);
  return editionsOf({ rulebook: { hash: screening.rulebookHash }, facts: { hash: screening.factsHash } }, tx);
}
