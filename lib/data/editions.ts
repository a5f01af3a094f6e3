import type { FactsEdition, Rulebook, Screening } from '@/lib/rules/types';
import type { Transaction } from './client';
import { database } from './client';

/**
 * What a screening was made with, word for word as it was stored. Rulebooks and country facts are open to everybody; only
 * who may read the screening has its hashes. Throws when an edition is gone, which cannot be.
 */
export async function editionsOf(
  { rulebook, facts }: Pick<Screening, 'rulebook' | 'facts'>,
  tx: Transaction = database(),
): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  const rows = await tx.edition.findMany({ where: { hash: { in: [rulebook.hash, facts.hash] } } });
  const contentOf = (hash: string) => {
    const row = rows.find((each) => each.hash === hash);
    if (!row) throw new Error(`Edition ${hash} is not stored`);
    return row.content;
  };
  // Stored by storeScreening from the engine's own editions, append-only since.
  return {
    rulebook: contentOf(rulebook.hash) as unknown as Rulebook,
    facts: contentOf(facts.hash) as unknown as FactsEdition,
  };
}
