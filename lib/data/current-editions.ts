import { currentRulebook } from '@/lib/rules';
import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import type { Transaction } from './client';
import { factsInForce } from './facts-in-force';

/** What a new screening is made with. */
export async function currentEditions(tx?: Transaction): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  return { rulebook: currentRulebook, facts: await factsInForce(tx) };
}
