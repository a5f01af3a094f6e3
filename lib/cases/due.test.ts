import { expect, test } from 'vitest';
import type { CheckFile, ConditionFile } from './case-file';
import type { ComponentStatus } from './decision-table';
import { dueDates, isNear } from './due';

const check = (outcome: CheckFile['outcome']): CheckFile => ({
  outcome,
  reasons: 'Seen',
  evidence: 'Report',
  by: { id: 'u1', name: 'Ana' },
  at: '2026-12-01T00:00:00.000Z',
});
const condition = (dueOn: string, checks: CheckFile[] = []): ConditionFile => ({
  text: 'Visits',
  owner: 'Embassy',
  dueOn,
  proof: 'Report',
  consequence: 'Freeze',
  checks,
});
const decision = (number: number, over: object = {}) => ({
  number,
  kind: 'proceed_with_conditions' as const,
  scope: ['c1'],
  reviewOn: '2027-06-01',
  conditions: [condition('2027-01-31'), condition('2026-12-31')],
  ...over,
});
const component = (status: ComponentStatus = 'conditional') => [{ id: 'c1', status }];

test('the days of the decision in force come earliest first', () => {
  expect(dueDates({ decisions: [decision(1)], components: component() })).toEqual([
    { kind: 'condition', on: '2026-12-31', decision: 1, condition: 2 },
    { kind: 'condition', on: '2027-01-31', decision: 1, condition: 1 },
    { kind: 'review', on: '2027-06-01', decision: 1 },
  ]);
});

test('a condition that was met or waived is no longer due; one that was missed still is', () => {
  const conditions = (['met', 'waived', 'missed'] as const).map((outcome) => condition('2027-01-31', [check(outcome)]));
  const due = dueDates({ decisions: [decision(1, { conditions, reviewOn: null })], components: component() });
  expect(due).toEqual([{ kind: 'condition', on: '2027-01-31', decision: 1, condition: 3 }]);
});

test('a decision that another has replaced, and a closed component, leave nothing due', () => {
  const later = decision(2, { conditions: [], reviewOn: '2027-09-01' });
  expect(dueDates({ decisions: [decision(1), later], components: component() })).toEqual([
    { kind: 'review', on: '2027-09-01', decision: 2 },
  ]);
  expect(dueDates({ decisions: [decision(1)], components: component('withdrawn') })).toEqual([]);
});

test('a day is near from thirty days before it', () => {
  expect(isNear('2026-12-31', '2026-12-01')).toBe(true);
  expect(isNear('2027-01-01', '2026-12-01')).toBe(false);
  expect(isNear('2020-01-01', '2026-12-01')).toBe(true);
});
