import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import type { Transaction } from './client';
import { factsInForce } from './facts-in-force';
import { rulebookInForce } from './rulebook-in-force';

/** What a new screening is made with. Open to everybody, like the pages that show both. */
export async function currentEditions(tx?: Transaction): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  return { rulebook: (await rulebookInForce(tx)).rulebook, facts: await factsInForce(tx) };
}
