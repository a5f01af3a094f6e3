import { currentFacts } from '@/lib/countries/edition';
import { speakerFor } from '../command/triage-words';
import { explain, type Speaker } from '../explain';
import { paragraphOf } from '../paragraph';
import { currentRulebook } from '../rulebook';
import { runRules, type UnsealedScreening } from '../screen';
import type { Finding, ProjectDescription } from '../types';
import { readCountry } from './countries';
import { countriesNamed } from './countries-named';
import type { CaseInput } from './input-schema';
import { LIMB_NAMES, type LimbName, type LimbReading, readLimb } from './limbs';
import { type Overall, overallOf } from './overall';
import { toDescription } from './to-description';

/** Why a rule engages a limb: in words for a minister, then the phrases and facts that it rests on. */
export type TriageFinding = { rule: string; subject: string; level: string; why: string; evidence: readonly string[] };
export type TriageLimb = Pick<LimbReading, 'engaged' | 'level'> & { findings: readonly TriageFinding[] };
export type TriageResult =
  | { id: string; limbs: Record<LimbName, TriageLimb>; overall: Overall }
  | { id: string; error: string };

/** The screening behind a triage, for benches and tests: the same engine, rulebook and facts as a full screening. */
export function screenCase(
  given: CaseInput,
  date: string,
): { description: ProjectDescription; screening: UnsealedScreening } | { error: string } {
  const codes = given.recipient_countries.map((code) => readCountry(code));
  const unknown = codes.indexOf(undefined);
  if (unknown >= 0) {
    const code = JSON.stringify(given.recipient_countries[unknown]);
    return { error: `recipient_countries.${unknown}: unknown country code ${code}; use ISO 3166-1, as in IR or IRN` };
  }
  const { start_year: start, end_year: end } = given;
  if (start !== null && end !== null && start > end) return { error: 'end_year: ends before it starts' };
  const listed = [...new Set(codes.filter((code) => code !== undefined))];
  const states = listed.length > 0 ? listed : countriesNamed(`${given.title}\n\n${given.summary}`);
  const description = toDescription(given, states, Number(date.slice(0, 4)));
  return { description, screening: runRules(description, { rulebook: currentRulebook, facts: currentFacts, date }) };
}

/** Reads one case against every rule and says of each limb whether a person must look at it. Pure. */
export function triageCase(given: CaseInput, date: string): TriageResult {
  const read = screenCase(given, date);
  if ('error' in read) return { id: given.id, error: read.error };
  const { description, screening } = read;
  const speaker = speakerFor(description.components);
  const limbOfCase = (name: LimbName): TriageLimb => {
    const { engaged, level, engaging } = readLimb(screening, name);
    return { engaged, level, findings: engaging.map((finding) => inWords(finding, description, speaker)) };
  };
  const limbs: Record<LimbName, TriageLimb> = {
    death_penalty: limbOfCase('death_penalty'),
    torture_ill_treatment: limbOfCase('torture_ill_treatment'),
    discrimination: limbOfCase('discrimination'),
  };
  const isEngaged = LIMB_NAMES.some((name) => limbs[name].engaged);
  return { id: given.id, limbs, overall: overallOf(screening, isEngaged) };
}

function inWords(finding: Finding, { components }: ProjectDescription, speaker: Speaker): TriageFinding {
  const { grounds } = explain(finding, speaker);
  const { country } = components.find(({ id }) => id === finding.subject) ?? { country: '' };
  const evidence = grounds.filter(({ bearing }) => bearing === 'for').flatMap(({ evidence: own }) => own);
  return {
    rule: finding.rule,
    subject: country === '' ? 'project' : country,
    level: finding.level,
    why: paragraphOf(finding, speaker),
    evidence: [...new Set(evidence)],
  };
}
