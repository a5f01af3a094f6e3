import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from '@/lib/rules';
import type { FactsEdition, Rulebook } from '@/lib/rules/types';
import type { Transaction } from './client';

/** What a new screening is made with. */
export async function currentEditions(_tx?: Transaction): Promise<{ rulebook: Rulebook; facts: FactsEdition }> {
  return { rulebook: currentRulebook, facts: currentFacts };
}
