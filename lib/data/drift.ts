import { type Drift, type DriftedFinding, NO_DRIFT } from '@/lib/cases/staleness';
import { factsHash } from '@/lib/countries/facts-hash';
import { diffEditions, statesThatDiffer } from '@/lib/countries/import/differences';
import { rulebookHash, screen } from '@/lib/rules';
import { findingChange } from '@/lib/rules/finding-change';
import type { FactsEdition, ProjectDescription, Screening } from '@/lib/rules/types';
import { currentEditions } from './current-editions';
import { editionsOf } from './editions';

/** A screening as far as drift asks, with the words it was made of. `key` names both for ever: a version's id. */
export type Screened = { key: string; description: ProjectDescription; screening: Screening };

/** Drifts that were worked out. Pure of a screening and two editions, so they hold as long as the key does. */
const kept = new Map<string, Drift>();
const MOST_KEPT = 5_000;

/**
 * How far the editions in force have moved on since a screening. The day stays that of the screening: what changes is
 * what is known, not the date. Callers hold the permission to read the case.
 */
export async function driftOf(screened: Screened, against?: { facts: FactsEdition }): Promise<Drift> {
  const inForce = await currentEditions();
  const rulebook = inForce.rulebook;
  const facts = against?.facts ?? inForce.facts;
  const { screening, description } = screened;
  const newest = { rulebook: rulebookHash(rulebook), facts: factsHash(facts) };
  const hasNewer = {
    rulebook: newest.rulebook !== screening.rulebook.hash,
    facts: newest.facts !== screening.facts.hash,
  };
  if (!hasNewer.rulebook && !hasNewer.facts) return NO_DRIFT;
  const key = [screened.key, newest.rulebook, newest.facts].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const old = await editionsOf(screening);
  const withDate = (basis: { rulebook: typeof rulebook; facts: FactsEdition }) =>
    changed(screening, screen(description, { ...basis, date: screening.date }));
  const drift: Drift = {
    countries: hasNewer.facts ? countriesChanged(description, old.facts, facts) : [],
    byFacts: hasNewer.facts ? withDate({ rulebook: old.rulebook, facts }) : [],
    byRulebook: hasNewer.rulebook ? withDate({ rulebook, facts: old.facts }) : [],
  };
  if (kept.size >= MOST_KEPT) kept.delete([...kept.keys()][0] ?? '');
  kept.set(key, drift);
  return drift;
}

/** States whose facts differ between two editions, by both hashes. Other words for the same value are no difference. */
const differing = new Map<string, readonly string[]>();

function countriesChanged({ components }: ProjectDescription, before: FactsEdition, after: FactsEdition): string[] {
  const key = `${factsHash(before)} ${factsHash(after)}`;
  const states = differing.get(key) ?? statesThatDiffer(diffEditions(before, after));
  if (differing.size >= MOST_KEPT) differing.clear();
  differing.set(key, states);
  return [...new Set(components.map(({ country }) => country))].filter((iso3) => states.includes(iso3)).toSorted();
}

function changed(before: Screening, after: Screening): DriftedFinding[] {
  const was = new Map(before.findings.map((finding) => [finding.id, finding]));
  const is = new Map(after.findings.map((finding) => [finding.id, finding]));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const finding = is.get(id) ?? was.get(id);
    const change = findingChange(was.get(id), is.get(id));
    return finding && change !== 'same' ? [{ rule: finding.rule, subject: finding.subject, change }] : [];
  });
}
