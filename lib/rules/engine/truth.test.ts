import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { runRules } from '../screen';
import { smallProject } from '../small-project';
import type { Condition, Question, Rule, Truth } from '../types';

const NAMES = ['A', 'B', 'C'] as const;
const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];
const question = (id: string): Question => ({
  id,
  group: 'P',
  per: 'project',
  type: 'yes-no',
  options: ['yes', 'no'],
  source: '',
  first: true,
});
const [a, b, c] = NAMES.map((id): Condition => ({ kind: 'answer', question: id, values: ['yes'] })) as [
  Condition,
  Condition,
  Condition,
];
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const unsettled = (of: Condition): Condition => ({ kind: 'unsettled', of });

const rule = (when: Condition, index: number): Rule => ({
  id: `X-${index}`,
  limb: 'process',
  effect: 'credit',
  per: 'project',
  level: 'low',
  clauses: [],
  when,
  mitigations: [],
  examples: [],
});

type Assignment = readonly Truth[];
const assignments = TRUTHS.flatMap((x) => TRUTHS.flatMap((y) => TRUTHS.map((z): Assignment => [x, y, z])));
const said: Record<Truth, string> = { true: 'yes', false: 'no', unknown: 'unknown' };

/** What the engine makes of conditions when A, B and C have these values. */
function valuesOf(conditions: readonly Condition[], assignment: Assignment): Truth[] {
  const answers = Object.fromEntries(NAMES.map((name, index) => [name, [said[assignment[index] ?? 'unknown']]]));
  const rulebook = {
    edition: 'laws',
    questions: NAMES.map(question),
    rules: conditions.map(rule),
    lexicon: { groups: [], negation: {} },
    words: {},
  };
  const basis = { rulebook, facts: currentFacts, date: '2026-11-23' };
  return runRules(smallProject({ answers: { project: answers } }), basis).findings.map(({ trace }) => trace.value);
}

describe("the engine keeps Kleene's laws for every value of A, B and C:", () => {
  it.each<[string, Condition, Condition]>([
    ['not not A is A', not(not(a)), a],
    ['A and B is B and A', all(a, b), all(b, a)],
    ['A or B is B or A', any(a, b), any(b, a)],
    ['"and" may be bracketed anyhow', all(a, all(b, c)), all(all(a, b), c)],
    ['"or" may be bracketed anyhow', any(a, any(b, c)), any(any(a, b), c)],
    ['A and A is A', all(a, a), a],
    ['A or A is A', any(a, a), a],
    ['"and" spreads over "or"', all(a, any(b, c)), any(all(a, b), all(a, c))],
    ['"or" spreads over "and"', any(a, all(b, c)), all(any(a, b), any(a, c))],
    ['A, or A with B, is A', any(a, all(a, b)), a],
    ['not both is one or the other not', not(all(a, b)), any(not(a), not(b))],
    ['neither is both not', not(any(a, b)), all(not(a), not(b))],
    ['an empty "and" says nothing', all(a, all()), a],
    ['an empty "or" says nothing', any(a, any()), a],
    ['what is unsettled stays so when denied', unsettled(not(a)), unsettled(a)],
    ['whether a thing is unsettled is settled', unsettled(unsettled(a)), any()],
  ])('%s', (_law, left, right) => {
    for (const assignment of assignments) {
      const [one, other] = valuesOf([left, right], assignment);
      expect([assignment, one]).toEqual([assignment, other]);
    }
  });

  it('A or not A is no law: an unknown stays unknown', () => {
    expect(valuesOf([any(a, not(a)), all(a, not(a))], ['unknown', 'true', 'true'])).toEqual(['unknown', 'unknown']);
  });
});

const anyCondition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(a, b, c),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
    tie('condition').map(not),
  ),
})).condition;

/** The same, worked out the long way: over every way in which the unknowns could turn out, part by part. */
function plainly(condition: Condition, assignment: Assignment): Truth {
  if (condition.kind === 'answer') return assignment[NAMES.indexOf(condition.question as 'A')] ?? 'unknown';
  if (condition.kind === 'not') {
    const inner = plainly(condition.of, assignment);
    return inner === 'unknown' ? inner : inner === 'true' ? 'false' : 'true';
  }
  if (condition.kind !== 'all' && condition.kind !== 'any') throw new Error(condition.kind);
  const order: Truth[] = condition.kind === 'all' ? ['true', 'unknown', 'false'] : ['false', 'unknown', 'true'];
  return order[Math.max(0, ...condition.of.map((part) => order.indexOf(plainly(part, assignment))))] ?? 'unknown';
}

it('agrees with the long way on any condition, and settling an unknown never turns true into false', () => {
  fc.assert(
    fc.property(fc.array(anyCondition, { minLength: 1, maxLength: 8 }), fc.nat(), (conditions, pick) => {
      const assignment = assignments[pick % assignments.length] ?? [];
      const values = valuesOf(conditions, assignment);
      expect(values).toEqual(conditions.map((condition) => plainly(condition, assignment)));
      const settled = valuesOf(
        conditions,
        assignment.map((value) => (value === 'unknown' ? 'true' : value)),
      );
      const turned = values.filter((value, index) => value !== 'unknown' && value !== settled[index]);
      expect(turned).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
