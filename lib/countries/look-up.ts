import type { CountryFact, FactsEdition, FactTopic } from '@/lib/rules/types';

/** A span of years, both inclusive. */
export type Years = { fromYear: number; untilYear: number };

type Index = ReadonlyMap<string, readonly CountryFact[]>;

// An edition never changes, so its index is made once and goes when the edition goes.
const indexes = new WeakMap<FactsEdition, Index>();

function indexOf(edition: FactsEdition): Index {
  const known = indexes.get(edition);
  if (known) return known;
  const index = new Map<string, CountryFact[]>();
  for (const fact of edition.facts) {
    const sameCountry = index.get(fact.iso3);
    if (sameCountry) sameCountry.push(fact);
    else index.set(fact.iso3, [fact]);
  }
  indexes.set(edition, index);
  return index;
}

/** Every fact of the edition about a country, in the order of the edition. Empty for a country without facts. */
export function factsOfCountry(edition: FactsEdition, iso3: string): readonly CountryFact[] {
  return indexOf(edition).get(iso3) ?? [];
}

/**
 * The facts about a country and a topic that hold in at least one of the years. An empty list means that nothing is
 * known, which is never a "no".
 */
export function factsFor(edition: FactsEdition, iso3: string, topic: FactTopic, years: Years): CountryFact[] {
  return factsOfCountry(edition, iso3).filter(
    (fact) =>
      fact.topic === topic &&
      (fact.fromYear === null || fact.fromYear <= years.untilYear) &&
      (fact.untilYear === null || fact.untilYear >= years.fromYear),
  );
}
