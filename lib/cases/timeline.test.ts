import { expect, test } from 'vitest';
import type { DecisionFile } from './case-file';
import { share, timelineOf } from './timeline';

const decision = (number: number, kind: DecisionFile['kind'], on: string, over: Partial<DecisionFile> = {}) =>
  ({
    number,
    kind,
    scope: ['c1'],
    createdAt: `${on}T10:00:00.000Z`,
    reviewOn: null,
    conditions: [],
    ...over,
  }) as unknown as DecisionFile;
const told = (decisions: DecisionFile[]) => ({
  createdAt: '2026-01-10T08:00:00.000Z',
  components: [
    { id: 'c1', name: 'Dogs', status: 'undecided' as const },
    { id: 'c2', name: 'Clinic', status: 'undecided' as const },
  ],
  decisions,
  review: null,
});

test('a component stands one way after the other, from the opening of the case to today', () => {
  const { rows, from, to } = timelineOf(
    told([
      decision(1, 'proceed', '2026-02-01', { reviewOn: '2026-12-01' }),
      decision(2, 'temporary_freeze', '2026-03-01', { reviewOn: '2026-09-01' }),
      decision(3, 'lift', '2026-05-01', { reviewOn: '2026-11-01' }),
    ]),
    '2026-06-01',
  );
  expect([from, to]).toEqual(['2026-01-10', '2026-11-01']);
  expect(rows[0]?.stretches).toEqual([
    { status: 'undecided', from: '2026-01-10', to: '2026-02-01' },
    { status: 'proceeding', from: '2026-02-01', to: '2026-03-01' },
    { status: 'frozen', from: '2026-03-01', to: '2026-05-01' },
    { status: 'proceeding', from: '2026-05-01', to: '2026-06-01' },
  ]);
  expect(rows[0]?.marks.at(-1)).toEqual({ kind: 'due', on: '2026-11-01' });
  expect(rows[1]).toEqual({
    component: 'c2',
    stretches: [{ status: 'undecided', from: '2026-01-10', to: '2026-06-01' }],
    marks: [],
  });
});

test('a referral is marked and moves nothing', () => {
  const [row] = timelineOf(told([decision(1, 'refer_up', '2026-02-01')]), '2026-06-01').rows;
  expect(row?.stretches.map(({ status }) => status)).toEqual(['undecided']);
  expect(row?.marks).toMatchObject([{ kind: 'decision', decided: 'refer_up' }]);
});

test('of two decisions on one day the last one shows', () => {
  const [row] = timelineOf(
    told([decision(1, 'proceed', '2026-02-01'), decision(2, 'emergency_freeze', '2026-02-01')]),
    '2026-06-01',
  ).rows;
  expect(row?.stretches.map(({ status }) => status)).toEqual(['undecided', 'frozen']);
});

test('a day lies where it lies between two others, and never outside', () => {
  expect(share('2026-01-06', '2026-01-01', '2026-01-11')).toBe(0.5);
  expect(share('2025-01-01', '2026-01-01', '2026-01-11')).toBe(0);
  expect(share('2027-01-01', '2026-01-01', '2026-01-11')).toBe(1);
  expect(share('2026-01-01', '2026-01-01', '2026-01-01')).toBe(0);
});
