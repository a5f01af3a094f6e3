import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import type { Transaction } from './client';
import { database } from './client';

/** Editions that were read, by hash: they never change, and what is compiled or indexed by object is then made once. */
const kept = new Map<string, unknown>();
const MOST_KEPT = 8;

/**
 * What a screening was made with, word for word as it was stored. Rulebooks and country facts are open to everybody; only
 * who may read the screening has its hashes. Throws when an edition is gone, which cannot be.
 */
export async function editionsOf(
  { rulebook, facts }: { rulebook: { hash: string }; facts: { hash: string } },
  tx: Transaction = database(),
): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  // Stored by storeScreening from the engine's own editions, append-only since.
  return {
    rulebook: (await storedEdition(rulebook.hash, tx)) as Rulebook,
    facts: (await storedEdition(facts.hash, tx)) as FactsEdition,
  };
}

async function storedEdition(hash: string, tx: Transaction): Promise<unknown> {
  const known = kept.get(hash);
  if (known) return known;
  const row = await tx.edition.findUnique({ where: { hash } });
  if (!row) throw new Error(`Edition ${hash} is not stored`);
  if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0] ?? '');
  kept.set(hash, row.content);
  return row.content;
}
