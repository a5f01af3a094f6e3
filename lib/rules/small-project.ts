import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook } from './rulebook';
import { runRules, type UnsealedScreening } from './screen';
import type { Answer, AnswerSheet, Component, CountryFact, Finding, ProjectDescription } from './types';

type Sheets = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
type Parts = { components?: readonly Partial<Component>[]; answers?: Sheets } & Partial<
  Pick<ProjectDescription, 'title' | 'summary' | 'indicators' | 'signals'>
>;

/** A description with only what a test is about; components are c1, c2 ... in Iran unless said otherwise. Used by tests. */
export function smallProject({ components = [{}], answers = {}, ...texts }: Parts): ProjectDescription {
  return {
    title: '',
    summary: '',
    donor: '',
    implementer: '',
    indicators: [],
    signals: {},
    ...texts,
    components: components.map((component, index) => ({
      id: `c${index + 1}`,
      name: '',
      description: '',
      recipient: '',
      country: 'IRN',
      place: '',
      amount: null,
      startYear: null,
      endYear: null,
      ...component,
    })),
    answers: answerSheet(answers),
  };
}

function answerSheet(sheets: Sheets): AnswerSheet {
  const given = (values: readonly string[]): Answer => ({ values, basis: '' });
  const sheet = (values: Sheets[string]) =>
    Object.fromEntries(Object.entries(values).map(([question, chosen]) => [question, given(chosen)]));
  return Object.fromEntries(Object.entries(sheets).map(([subject, values]) => [subject, sheet(values)]));
}

/** Screens it with the shipped rulebook on 23 November 2026; facts are the shipped ones unless given. */
export function screenSmall(parts: Parts, facts?: readonly CountryFact[]): UnsealedScreening {
  const edition = facts ? { ...currentFacts, facts } : currentFacts;
  return runRules(smallProject(parts), { rulebook: currentRulebook, facts: edition, date: '2026-11-23' });
}

/** The finding with this id (`DP-01@c1`). */
export function findingIn({ findings }: UnsealedScreening, id: string): Finding {
  const finding = findings.find((each) => each.id === id);
  if (!finding) throw new Error(`No finding ${id}`);
  return finding;
}
