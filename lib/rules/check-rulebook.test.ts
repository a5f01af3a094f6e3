import { describe, expect, it } from 'vitest';
import { checkRulebook } from './check-rulebook';
import { compileRulebook } from './engine/compile-rulebook';
import { currentRulebook } from './rulebook';
import type { Condition, Question, Rule, Rulebook, SignalGroup } from './types';

const asked: Question = {
  id: 'E1',
  group: 'E',
  per: 'component',
  type: 'one',
  options: ['direct', 'none'],
  source: '',
  first: true,
};
const state: Question = { ...asked, id: 'K1', group: 'K', per: 'country', type: 'yes-no', options: ['yes', 'no'] };
const field: Question = { ...asked, id: 'P1', group: 'P', per: 'project', type: 'field', options: [] };
const direct: Condition = { kind: 'answer', question: 'E1', values: ['direct'] };
const rule: Rule = {
  id: 'DP-01',
  limb: 'death-penalty',
  effect: 'bar',
  level: 'extreme',
  per: 'component',
  clauses: ['IV.3-A-iv'],
  when: direct,
  mitigations: [],
  examples: [],
};
const group: SignalGroup = { id: 'arrests', question: 'E1', suggests: 'direct', phrases: {} };

type Parts = { questions?: Question[]; rules?: Rule[]; groups?: SignalGroup[] };
function book({ questions = [asked, state, field], rules = [rule], groups = [group] }: Parts): Rulebook {
  return { edition: 'test', questions, rules, lexicon: { groups, negation: {} }, words: {} };
}
const finding = (id: string): Condition => ({ kind: 'finding', rule: id });
const opened = (question: string, values = ['yes']): Condition => ({ kind: 'answer', question, values });
const withRule = (...changes: Partial<Rule>[]): Parts => ({ rules: changes.map((change) => ({ ...rule, ...change })) });
const withQuestion = (...changes: Partial<Question>[]): Parts => ({
  questions: [asked, state, field, ...changes.map((change) => ({ ...asked, ...change }))],
});

describe('a rulebook', () => {
  it('that ships, or that is small and sound, has no problem', () => {
    expect(checkRulebook(currentRulebook)).toEqual([]);
    expect(checkRulebook(book({}))).toEqual([]);
  });

  it.each<[string, Parts, string, RegExp]>([
    ['a question that is not there', withRule({ when: opened('E9') }), 'rules.DP-01.when', /No question E9/],
    ['an option that is not there', withRule({ when: opened('E1') }), 'rules.DP-01.when', /E1 has no option yes/],
    [
      'a part deep inside',
      withRule({ when: { kind: 'all', of: [direct, { kind: 'not', of: opened('E9') }] } }),
      'rules.DP-01.when.of.1.of',
      /E9/,
    ],
    ['no option at all', withRule({ when: opened('E1', []) }), 'rules.DP-01.when', /Names no option/],
    ['a clause that is not there', withRule({ clauses: ['IV.3-B-i'] }), 'rules.DP-01.clauses', /No clause IV.3-B-i/],
    ['a reference that is not there', withRule({ references: ['XX'] }), 'rules.DP-01.references', /No reference XX/],
    [
      'a signal group that is not there',
      withRule({ when: { kind: 'signal', group: 'x' } }),
      'rules.DP-01.when',
      /No signal group x/,
    ],
    ['a rule that is not there', withRule({ when: finding('DP-99') }), 'rules.DP-01.when', /No rule DP-99/],
    [
      'a topic that is not there',
      withRule({ when: { kind: 'fact', topic: 'weather' as 'executions-drugs' } }),
      'rules.DP-01.when',
      /No fact topic weather/,
    ],
    [
      'a raise that is wrong',
      withRule({ raise: [{ to: 'high', when: opened('E9') }] }),
      'rules.DP-01.raise.0.when',
      /E9/,
    ],
    [
      'a field read as an answer',
      withRule({ when: opened('P1', ['given']) }),
      'rules.DP-01.when',
      /field of the description/,
    ],
    ['a component read for the project', withRule({ per: 'project' }), 'rules.DP-01.when', /lift it/],
    [
      'a fact asked of the project',
      withRule({ per: 'project', when: { kind: 'fact', topic: 'executions-drugs' } }),
      'rules.DP-01.when',
      /component or a State/,
    ],
    ['two rules of one id', withRule({}, {}), 'rules.DP-01', /twice/],
    [
      'rules that rest on each other',
      withRule({ when: finding('DP-02') }, { id: 'DP-02', when: finding('DP-01') }),
      'rules.DP-01.when',
      /DP-01 > DP-02 > DP-01/,
    ],
    ['a rule that rests on itself', withRule({ when: finding('DP-01') }), 'rules.DP-01.when', /DP-01 > DP-01/],
    [
      'a part that the condition leaves out',
      withRule({ parts: ['DP-02', 'DP-03'] }),
      'rules.DP-01.parts',
      /DP-02 does not stand/,
    ],
    [
      'an example on a question that is not there',
      withRule({ examples: [{ key: 'a', outcome: 'clear', country: 'IRN', answers: { E9: ['yes'] } }] }),
      'rules.DP-01.examples.a.answers.E9',
      /No question/,
    ],
    ['two questions of one id', withQuestion({}), 'questions.E1', /twice/],
    [
      'questions that open each other',
      withQuestion(
        { id: 'E2', visibleWhen: opened('E3', ['none']) },
        { id: 'E3', visibleWhen: opened('E2', ['none']) },
      ),
      'questions.E2.visibleWhen',
      /E2 > E3 > E2/,
    ],
    [
      'a question that a finding opens',
      withQuestion({ id: 'E2', visibleWhen: finding('DP-01') }),
      'questions.E2.visibleWhen',
      /cannot hang on a finding/,
    ],
    [
      'a yes-no question with other options',
      withQuestion({ id: 'E2', type: 'yes-no' }),
      'questions.E2',
      /offers yes, no/,
    ],
    ['a text question without "given"', withQuestion({ id: 'R7', type: 'text' }), 'questions.R7', /"given"/],
    ['a field with options', withQuestion({ id: 'P6', type: 'field' }), 'questions.P6', /no options/],
    ['"unknown" as an option', withQuestion({ id: 'E2', options: ['yes', 'unknown'] }), 'questions.E2', /"unknown"/],
    ['an id that no answer sheet could name', withQuestion({ id: 'E 2' }), 'questions.E 2', /An id/],
    [
      'a phrase that suggests what no question offers',
      { groups: [{ ...group, suggests: 'much' }] },
      'lexicon.groups.arrests',
      /no option much/,
    ],
    ['two groups of one id', { groups: [group, group] }, 'lexicon.groups.arrests', /twice/],
  ])('is refused for %s, with its path', (_what, parts, path, problem) => {
    expect(checkRulebook(book(parts))).toContainEqual({ path, problem: expect.stringMatching(problem) });
  });

  it('that is unsound does not run: one error lists every path', () => {
    const unsound = book(withRule({ when: opened('E9'), clauses: ['nowhere'] }));
    expect(() => compileRulebook(unsound)).toThrow(
      /rules\.DP-01\.when: No question E9[\s\S]*rules\.DP-01\.clauses: No clause/,
    );
  });
});
