import { expect, it } from 'vitest';
import { smallProject } from '../small-project';
import type { Component, CountryFact, Rule, Rulebook, Signal } from '../types';
import { compileRulebook } from './compile-rulebook';
import { findAll } from './findings';
import { startRun } from './run';

const capital = (iso3: string, value: CountryFact['value']): CountryFact => ({
  iso3,
  topic: 'death-penalty-drugs',
  value,
  detail: '',
  fromYear: null,
  untilYear: null,
  evidenceYear: null,
  confidence: 'high',
  sources: [],
});
const facts = {
  edition: 'test',
  asOf: '2026-11-23',
  facts: [capital('NPL', 'no'), capital('IRN', 'yes'), capital('AFG', 'disputed')],
  sources: {},
};
const when = { kind: 'fact', topic: 'death-penalty-drugs', reach: true } as const;
const rule = (condition: Rule['when'], per: Rule['per'] = 'component'): Rule => ({
  id: 'X-01',
  limb: 'death-penalty',
  effect: 'weigh',
  per,
  level: 'high',
  clauses: [],
  when: condition,
  mitigations: [],
  examples: [],
});
const place = (suggests: string, subject: string): Signal => ({
  key: `${subject}:${suggests}`,
  field: subject,
  subject,
  group: 'place',
  question: 'P4',
  suggests,
  start: 0,
  end: 1,
  quote: '',
  language: 'en',
  negated: false,
});

function outcomes(
  condition: Rule['when'],
  components: Partial<Component>[],
  signals: Signal[] = [],
  per?: Rule['per'],
) {
  const lexicon = { groups: [], negation: {} };
  const rulebook: Rulebook = { edition: 't', questions: [], rules: [rule(condition, per)], lexicon, words: {} };
  const compiled = compileRulebook(rulebook);
  const run = startRun(smallProject({ components }), { facts, date: '2026-11-23' }, compiled, signals);
  return findAll(run, compiled)
    .findings()
    .map(({ outcome }) => outcome);
}

const nepal = { country: 'NPL' };

it('a fact with reach holds when it holds for a State that the text of the component, or of the project, names', () => {
  expect(outcomes(when, [nepal])).toEqual(['clear']);
  expect(outcomes(when, [nepal, nepal], [place('IRN', 'c1')])).toEqual(['flagged', 'clear']);
  expect(outcomes(when, [nepal, nepal], [place('IRN', 'project')])).toEqual(['flagged', 'flagged']);
  expect(outcomes(when, [nepal], [place('AFG', 'c1')])).toEqual(['cannot-tell']);
});

it('a State that is named and safe, or a place that is denied or refuted, changes nothing', () => {
  expect(outcomes(when, [{ country: 'IRN' }], [place('NPL', 'c1')])).toEqual(['flagged']);
  expect(outcomes(when, [nepal], [{ ...place('IRN', 'c1'), negated: true }])).toEqual(['clear']);
});

it('without reach a named State is not read, and under a "not" it can leave open but settle nothing', () => {
  expect(outcomes({ kind: 'fact', topic: when.topic }, [nepal], [place('IRN', 'c1')])).toEqual(['clear']);
  expect(outcomes({ kind: 'not', of: when }, [nepal])).toEqual(['flagged']);
  expect(outcomes({ kind: 'not', of: when }, [nepal], [place('IRN', 'c1')])).toEqual(['cannot-tell']);
});

it('several States are several once two are named, and open while an unnamed one could be the second', () => {
  const several: Rule['when'] = { kind: 'several-states' };
  const value = (components: Partial<Component>[]) => outcomes(several, components, [], 'project')[0];
  expect(value([nepal, { country: 'IRN' }])).toBe('flagged');
  expect(value([nepal, nepal])).toBe('clear');
  expect(value([nepal, { country: '' }])).toBe('cannot-tell');
  expect(value([{ country: '' }])).toBe('clear');
  expect(value([])).toBe('cannot-tell');
});
