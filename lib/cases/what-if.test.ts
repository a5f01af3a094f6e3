import { describe, expect, it } from 'vitest';
import { currentRulebook } from '@/lib/rules';
import { emptyDraft } from './project';
import { readTrials, withTrials, worthTrying } from './what-if';

const described = {
  ...emptyDraft,
  answers: { c1: { E1: { values: ['direct'], basis: 'the border unit' } } },
};

describe('answers to try', () => {
  it('are read from the query of an address', () => {
    expect(readTrials({ 'c1.E1': 'remote', 'c1.E4': ['dogs', 'scanners'] }, described, currentRulebook)).toEqual([
      { subject: 'c1', question: 'E1', values: ['remote'] },
      { subject: 'c1', question: 'E4', values: ['dogs', 'scanners'] },
    ]);
  });

  it.each([
    ['the stored answer', { 'c1.E1': 'direct' }],
    ['an option that the question does not have', { 'c1.E1': 'perhaps' }],
    ['a question that is not in the rulebook', { 'c1.X9': 'yes' }],
    ['a question of somebody else', { 'project.E1': 'remote' }],
    ['two answers where one is asked', { 'c1.E1': ['remote', 'none'] }],
    ['a name with too many parts', { 'c1.E1.x': 'remote' }],
    ['nothing', { 'c1.E1': '' }],
    ['a name of the language itself', { '__proto__.E1': 'remote', 'constructor.name': 'yes' }],
  ])('leave out %s', (_what, query) => {
    expect(readTrials(query, described, currentRulebook)).toEqual([]);
  });

  it('take the place of the stored answer, and of its basis', () => {
    const tried = withTrials(described, [{ subject: 'c1', question: 'E1', values: ['remote'] }]);
    expect(tried.answers.c1?.E1).toEqual({ values: ['remote'], basis: '' });
    expect(described.answers.c1.E1.values).toEqual(['direct']);
  });

  it('are offered where a finding hangs on them', () => {
    const finding = { outcome: 'flagged', wouldChange: [[{ question: 'E1', subject: 'c1' }]], missing: [] } as never;
    const offered = worthTrying([{ findings: [finding] }], [], currentRulebook);
    expect(offered.map(({ subject, questions }) => [subject, questions.map(({ id }) => id)])).toEqual([['c1', ['E1']]]);
  });
});
