import { expect, test } from 'vitest';
import type { ComponentStatus } from './decision-table';
import { type ConditionCheck, type Drift, NO_DRIFT, staleDecisions } from './staleness';

const condition = (dueOn: string) => ({
  text: 'Visits',
  owner: 'Embassy',
  dueOn,
  proof: 'Report',
  consequence: 'Freeze',
  checks: [],
});
const decision = (number: number, over: object = {}) => ({
  number,
  version: 1,
  kind: 'proceed_with_conditions' as const,
  level: 'senior_official' as const,
  scope: ['c1'],
  reviewOn: '2027-06-01',
  conditions: [condition('2027-01-31')],
  ...over,
});
const component = (id: string, status: ComponentStatus = 'conditional') => ({ id, status });

function stale(
  parts: {
    decisions?: ReturnType<typeof decision>[];
    components?: ReturnType<typeof component>[];
    today?: string;
    checks?: ConditionCheck[];
    drift?: Drift;
    changedSince?: number[];
    requiredLevel?: 'senior_official' | 'head';
  } = {},
) {
  return staleDecisions(
    {
      decisions: parts.decisions ?? [decision(1)],
      components: parts.components ?? [component('c1')],
      version: { number: 2 },
      requiredLevel: parts.requiredLevel ?? 'senior_official',
    },
    {
      today: parts.today ?? '2026-12-01',
      checks: parts.checks ?? [],
      drift: new Map([[1, parts.drift ?? NO_DRIFT]]),
      changedSince: parts.changedSince ?? [],
    },
  );
}

test('a decision whose facts, project, date and conditions all hold is not stale', () => {
  expect(stale()).toEqual([]);
});

test('a decision is good on its review date and stale on the day after', () => {
  const met: ConditionCheck[] = [{ decision: 1, condition: 1, outcome: 'met' }];
  expect(stale({ today: '2027-06-01', checks: met })).toEqual([]);
  expect(stale({ today: '2027-06-02', checks: met })).toEqual([
    { decision: 1, components: ['c1'], reasons: [{ kind: 'expired', on: '2027-06-01' }], suggests: 'decide-again' },
  ]);
});

test('a condition nobody has checked is overdue on the day after it was due, and any check that holds settles it', () => {
  expect(stale({ today: '2027-01-31' })).toEqual([]);
  const [found] = stale({ today: '2027-02-01' });
  expect(found).toMatchObject({
    reasons: [{ kind: 'condition-overdue', condition: 1, on: '2027-01-31' }],
    suggests: 'check-conditions',
  });
  for (const outcome of ['met', 'waived'] as const) {
    expect(stale({ today: '2027-02-01', checks: [{ decision: 1, condition: 1, outcome }] })).toEqual([]);
  }
});

test('a missed condition raises the question of a freeze at once, until a later check says otherwise', () => {
  const missed: ConditionCheck = { decision: 1, condition: 1, outcome: 'missed' };
  expect(stale({ checks: [missed] })).toMatchObject([
    { reasons: [{ kind: 'condition-failed', condition: 1 }], suggests: 'freeze-question' },
  ]);
  expect(stale({ checks: [missed, { ...missed, outcome: 'met' }] })).toEqual([]);
  expect(stale({ checks: [{ ...missed, outcome: 'met' }, missed] })).toHaveLength(1);
});

test('a check of another decision or another condition settles nothing', () => {
  const checks: ConditionCheck[] = [
    { decision: 2, condition: 1, outcome: 'met' },
    { decision: 1, condition: 2, outcome: 'met' },
  ];
  expect(stale({ today: '2027-02-01', checks })).toHaveLength(1);
});

test('other words in a newer version make the decision stale', () => {
  expect(stale({ changedSince: [1] })).toMatchObject([
    { reasons: [{ kind: 'project-changed', version: 2 }], suggests: 'decide-again' },
  ]);
});

test('newer facts of a State of the project make it stale even where no finding changes', () => {
  const drift = { ...NO_DRIFT, countries: ['IRN'] };
  expect(stale({ drift })).toMatchObject([
    { reasons: [{ kind: 'newer-facts', countries: ['IRN'], findings: [] }], suggests: 're-screen' },
  ]);
});

test('a newer rulebook counts only for the components whose findings it changes', () => {
  const drift: Drift = { ...NO_DRIFT, byRulebook: [{ rule: 'DP-01', subject: 'c2', change: 'appeared' }] };
  const decisions = [decision(1), decision(2, { scope: ['c2'] })];
  const components = [component('c1'), component('c2')];
  expect(stale({ drift, decisions, components }).map(({ decision: number }) => number)).toEqual([2]);
  const whole: Drift = { ...NO_DRIFT, byRulebook: [{ rule: 'OT-01', subject: 'project', change: 'graver' }] };
  expect(stale({ drift: whole, decisions, components })).toHaveLength(2);
});

test('only the decision that a component stands under can be stale, and none on what is closed or undecided', () => {
  const today = '2028-01-01';
  const decisions = [decision(1), decision(2, { kind: 'refer_up', reviewOn: null, conditions: [] }), decision(3)];
  expect(stale({ today, decisions }).map(({ decision: number }) => number)).toEqual([3]);
  for (const status of ['undecided', 'rejected', 'withdrawn'] as const) {
    expect(stale({ today, decisions, components: [component('c1', status)] })).toEqual([]);
  }
});

test('what a senior official let flow is stale once the head must decide, unless the head let the case down', () => {
  const raised = { reasons: [{ kind: 'level-raised' }], suggests: 'decide-again' };
  expect(stale({ requiredLevel: 'head' })).toMatchObject([raised]);
  expect(stale({ requiredLevel: 'head', decisions: [decision(1, { level: 'head' })] })).toEqual([]);
  const override = decision(1, { kind: 'override', level: 'head', conditions: [] });
  expect(stale({ requiredLevel: 'head', decisions: [override, decision(2)] })).toEqual([]);
  expect(stale({ requiredLevel: 'head', decisions: [decision(1, { kind: 'temporary_freeze' })] })).toEqual([]);
});
