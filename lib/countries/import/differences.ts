import canonicalize from 'canonicalize';
import type { CountryFact, FactsEdition, FactTopic } from '@/lib/rules/types';
import { groupBy } from './group-by';

/**
 * What two editions say differently of one State and topic. `reworded` = value and years stay; words, documents or
 * confidence differ.
 */
export type FactDifference = {
  iso3: string;
  topic: FactTopic;
  kind: 'added' | 'removed' | 'changed' | 'reworded';
  before: readonly CountryFact[];
  after: readonly CountryFact[];
};

/** Every difference, State by State in the order of their codes, topic by topic. */
export function diffEditions(before: FactsEdition, after: FactsEdition): FactDifference[] {
  const keyOf = ({ iso3, topic }: CountryFact) => `${iso3} ${topic}`;
  const [old, fresh] = [groupBy(before.facts, keyOf), groupBy(after.facts, keyOf)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], fresh.get(key) ?? []];
    const [first] = [...was, ...is];
    const kind = kindOf(was, is);
    return first && kind ? [{ iso3: first.iso3, topic: first.topic, kind, before: was, after: is }] : [];
  });
}

function kindOf(was: readonly CountryFact[], is: readonly CountryFact[]): FactDifference['kind'] | null {
  if (was.length === 0) return 'added';
  if (is.length === 0) return 'removed';
  if (textOf(was) === textOf(is)) return null;
  const said = (facts: readonly CountryFact[]) =>
    textOf(facts.map(({ value, fromYear, untilYear }) => ({ value, fromYear, untilYear })));
  return said(was) === said(is) ? 'reworded' : 'changed';
}

/** The order of the statements says nothing. */
const textOf = (facts: readonly object[]): string =>
  facts
    .map((fact) => canonicalize(fact) ?? '')
    .sort()
    .join('\n');

/** The States of which a value or its years differ: what a screening could notice. */
export function statesThatDiffer(differences: readonly FactDifference[]): string[] {
  return [...new Set(differences.filter(({ kind }) => kind !== 'reworded').map(({ iso3 }) => iso3))];
}
