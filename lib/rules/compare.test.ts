import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { compareScreenings, type Difference } from './compare';
import { currentRulebook } from './rulebook';
import { runRules } from './screen';
import { smallProject } from './small-project';
import type { CountryFact, ProjectDescription, Rule, Rulebook } from './types';

const facts = currentFacts;
const rulebook = currentRulebook;
const dogs = smallProject({
  components: [{ description: 'Sniffer dogs for the border police.', startYear: null }],
  answers: { c1: { P2: ['enforcement'], P5: ['equipment'], E1: ['direct'] } },
});

type Side = { rulebook?: Rulebook; facts?: typeof facts; date?: string; project?: ProjectDescription };

function compared(before: Side, after: Side): Difference[] {
  const of = (side: Side) => {
    const basis = { rulebook, facts, date: '2026-11-23', ...side };
    return { basis, screening: runRules(side.project ?? dogs, basis) };
  };
  const [was, is] = [of(before), of(after)];
  return compareScreenings(was.screening, is.screening, {
    rulebookBefore: was.basis.rulebook,
    rulebookAfter: is.basis.rulebook,
    factsBefore: was.basis.facts,
    factsAfter: is.basis.facts,
  });
}

const on = (differences: Difference[], id: string) => {
  const { change, causes } = differences.find((each) => each.id === id) ?? {};
  return { change, causes };
};
const withRule = (id: string, change: Partial<Rule>): Rulebook => ({
  ...rulebook,
  rules: rulebook.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const withoutPhrases = {
  ...rulebook.lexicon,
  groups: rulebook.lexicon.groups.map((group) => ({ ...group, phrases: {} })),
};
const capital = (value: CountryFact['value'], untilYear: number | null = null) => ({
  ...facts,
  facts: facts.facts.flatMap((fact) =>
    fact.iso3 === 'IRN' && fact.topic === 'death-penalty-drugs' ? [{ ...fact, value, untilYear }] : [fact],
  ),
});

describe('two screenings', () => {
  it('that are the same differ in nothing', () => {
    expect(compared({}, {}).filter(({ change, causes }) => change !== 'same' || causes.length > 0)).toEqual([]);
  });

  it('say that a rule is new, or gone', () => {
    // What rests on the rule goes with it: an edition is sound.
    const without: Rulebook = { ...rulebook, rules: rulebook.rules.filter(({ id }) => id === 'DP-05') };
    expect(on(compared({ rulebook: without }, {}), 'DP-01@c1')).toEqual({
      change: 'appeared',
      causes: [{ kind: 'rule-new' }],
    });
    expect(on(compared({}, { rulebook: without }), 'DP-01@c1')).toEqual({
      change: 'vanished',
      causes: [{ kind: 'rule-gone' }],
    });
  });

  it('say that a rule has another level, or another condition', () => {
    const lighter = withRule('DP-05', { level: 'low' });
    expect(on(compared({}, { rulebook: lighter }), 'DP-05@c1')).toEqual({
      change: 'lighter',
      causes: [{ kind: 'rule-changed', parts: ['level'] }],
    });
    const never = withRule('DP-05', { when: { kind: 'any', of: [] } });
    expect(on(compared({}, { rulebook: never }), 'DP-05@c1')).toMatchObject({
      change: 'vanished',
      causes: [{ kind: 'rule-changed', parts: ['condition'] }],
    });
  });

  it('say that a question is opened otherwise', () => {
    const questions = rulebook.questions.map((each) =>
      each.id === 'E4' ? { ...each, options: [...each.options, 'drones'] } : each,
    );
    const differences = compared({}, { rulebook: { ...rulebook, questions, lexicon: withoutPhrases } });
    expect(on(differences, 'DP-05@c1').causes).toContainEqual({ kind: 'question-changed', question: 'E4' });
  });

  it('say that other phrases are found', () => {
    const silent = { ...rulebook, lexicon: withoutPhrases };
    const { change, causes } = on(compared({ rulebook: silent }, {}), 'DP-05@c1');
    expect(change).toBe('appeared');
    expect(causes).toMatchObject([{ kind: 'lexicon-changed', question: 'E4', vanished: [] }]);
  });

  it('say that country facts changed, and which', () => {
    const { change, causes } = on(compared({}, { facts: capital('no') }), 'DP-01@c1');
    expect(change).toBe('vanished');
    expect(causes).toMatchObject([
      { kind: 'facts-changed', state: 'IRN', topic: 'death-penalty-drugs', after: [{ value: 'no' }] },
    ]);
    expect(on(compared({ facts: capital('disputed') }, { facts: capital('no') }), 'DP-01@c1').change).toBe(
      'now-answerable',
    );
  });

  it('say that the date has passed', () => {
    const until = { facts: capital('yes', 2026) };
    expect(on(compared(until, { ...until, date: '2028-01-01' }), 'DP-01@c1')).toEqual({
      change: 'vanished',
      causes: [{ kind: 'date-passed', state: 'IRN', topic: 'death-penalty-drugs' }],
    });
  });

  it('say that an answer changed', () => {
    const remote = smallProject({ answers: { c1: { E1: ['remote'] } } });
    const direct = smallProject({ answers: { c1: { E1: ['direct'] } } });
    expect(on(compared({ project: remote }, { project: direct }), 'DP-01@c1')).toEqual({
      change: 'appeared',
      causes: [{ kind: 'answer-changed', question: 'E1', subject: 'c1' }],
    });
  });

  it('give a cause for every change', () => {
    const differences = compared(
      { rulebook: { ...rulebook, lexicon: withoutPhrases } },
      { facts: capital('disputed') },
    );
    expect(differences.filter(({ change, causes }) => change !== 'same' && causes.length === 0)).toEqual([]);
    expect(differences.some(({ change }) => change !== 'same')).toBe(true);
  });
});
