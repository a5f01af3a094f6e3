import { factsOfCountry } from '@/lib/countries/look-up';
import type { Component, CountryFact, FactsEdition, FactTopic, Truth } from '../types';
import type { Run } from './run';

/** Years, both included. */
export type Period = { from: number; to: number };

/** What an edition says of a State in a period. `absent` = no row, or rows that settle nothing. */
export type FactReading = { value: 'yes' | 'no' | 'absent'; facts: readonly CountryFact[] };

/** The years in which a component runs; an open end runs to the year of screening, no years at all mean that year. */
export function periodOf(component: Pick<Component, 'startYear' | 'endYear'>, year: number): Period {
  const start = component.startYear ?? Math.min(year, component.endYear ?? year);
  const end = component.endYear ?? Math.max(year, start);
  return { from: Math.min(start, end), to: Math.max(start, end) };
}

/** The years that several components cover together. */
export function periodOfAll(components: readonly Pick<Component, 'startYear' | 'endYear'>[], year: number): Period {
  if (components.length === 0) return { from: year, to: year };
  const periods = components.map((component) => periodOf(component, year));
  return { from: Math.min(...periods.map(({ from }) => from)), to: Math.max(...periods.map(({ to }) => to)) };
}

// An edition never changes, so its rows are sorted once and go when the edition goes.
const sorted = new WeakMap<FactsEdition, Map<string, Map<FactTopic, CountryFact[]>>>();
const NO_ROWS: readonly CountryFact[] = [];

function rowsOf(edition: FactsEdition, topic: FactTopic, iso3: string): readonly CountryFact[] {
  let states = sorted.get(edition);
  if (!states) {
    states = new Map();
    sorted.set(edition, states);
  }
  let topics = states.get(iso3);
  if (!topics) {
    const facts = factsOfCountry(edition, iso3);
    // A name that the edition does not know is not kept: there is no end of them.
    if (facts.length === 0) return NO_ROWS;
    topics = new Map();
    for (const fact of facts) topics.set(fact.topic, [...(topics.get(fact.topic) ?? []), fact]);
    states.set(iso3, topics);
  }
  return topics.get(topic) ?? NO_ROWS;
}

/** The worst that the edition says: one year with "yes" is enough; a law repealed before the period counts as "no". */
export function readFact(run: Run, topic: FactTopic, iso3: string, { from, to }: Period): FactReading {
  const rows = rowsOf(run.facts, topic, iso3);
  const holding = rows.filter(
    ({ fromYear, untilYear }) => (fromYear === null || fromYear <= to) && (untilYear === null || untilYear >= from),
  );
  const yes = holding.filter(({ value }) => value === 'yes');
  if (yes.length > 0) return { value: 'yes', facts: yes };
  const doubtful = holding.filter(({ value }) => value === 'disputed' || value === 'not-listed');
  if (doubtful.length > 0) return { value: 'absent', facts: doubtful };
  if (holding.length > 0) return { value: 'no', facts: holding };
  const repealed = rows.filter(({ value, untilYear }) => value === 'yes' && untilYear !== null && untilYear < from);
  return repealed.length > 0 ? { value: 'no', facts: repealed } : { value: 'absent', facts: [] };
}

/** The worse of what the edition and the person say. `answered` is null when the person said nothing. */
export function worstOf(fact: FactReading['value'], answered: Truth | null): Truth {
  if (fact === 'yes' || answered === 'true') return 'true';
  if (answered !== null) return answered;
  return fact === 'no' ? 'false' : 'unknown';
}
