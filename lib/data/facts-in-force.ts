import { currentFacts } from '@/lib/countries/edition';
import { factsHash } from '@/lib/countries/facts-hash';
import type { FactsEdition } from '@/lib/rules/types';
import { database, type Transaction } from './client';

/** Editions that were read, by hash. They never change, and what is indexed or hashed by object is then made once. */
const kept = new Map<string, FactsEdition>();
const MOST_KEPT = 6;

/**
 * The country facts that new screenings use: the edition approved last, or the shipped one while none has been. Open to
 * everybody, like the pages that show it.
 */
export async function factsInForce(tx: Transaction = database()): Promise<FactsEdition> {
  const approved = await lastApproved(tx);
  return approved === null ? currentFacts : storedFacts(approved, tx);
}

/** The hash of the edition approved last; null while none has been. */
async function lastApproved(tx: Transaction): Promise<string | null> {
  const act = await tx.factsAct.findFirst({
    where: { kind: 'approved' },
    orderBy: { id: 'desc' },
    select: { upload: { select: { editionHash: true } } },
  });
  return act?.upload.editionHash ?? null;
}

/** A stored edition of country facts, whole and as it was. Throws when it is not what its hash says. */
export async function storedFacts(hash: string, tx: Transaction = database()): Promise<FactsEdition> {
  const known = kept.get(hash);
  if (known) return known;
  if (hash === factsHash(currentFacts)) return currentFacts;
  const row = await tx.edition.findUniqueOrThrow({ where: { hash } });
  // Stored from this very type; the hash shows that nobody has touched it since.
  const edition = row.content as unknown as FactsEdition;
  if (row.kind !== 'facts' || factsHash(edition) !== hash) throw new Error(`Edition ${hash} is not what it was`);
  if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0] ?? '');
  kept.set(hash, edition);
  return edition;
}
