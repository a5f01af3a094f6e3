import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residualLevels } from '@/lib/cases/residual';
import {
  ASSURANCE_RESULTS,
  type Assurance,
  type CaseWork,
  STEP_KINDS,
  STEP_STATUSES,
  type Step,
  type WorkEntry,
} from '@/lib/cases/work';
import { limbLevels } from '@/lib/rules/engine/levels';
import { type Finding, LEVELS, type Level } from '@/lib/rules/types';

const by = { id: 'u1', name: 'Ana' };
const finding = (overrides: Partial<Finding> = {}) =>
  ({
    id: 'DP-02@c1',
    subject: 'c1',
    limb: 'death-penalty',
    effect: 'weigh',
    outcome: 'flagged',
    level: 'extreme',
    upTo: 'extreme',
    ...overrides,
  }) as Finding;
const step = (number: number, content: Partial<Step>): WorkEntry => ({
  kind: 'step',
  content: {
    kind: 'safeguard',
    text: 'A stop clause',
    risk: 'Arrests',
    owner: 'Ana',
    dueOn: '2026-12-01',
    expectedEffect: 'No arrests',
    status: 'done',
    proof: 'Signed text',
    effectSoFar: '',
    ...content,
  },
  findingId: 'DP-02@c1',
  number,
  revision: 1,
  by,
  at: '2026-11-24T00:00:00.000Z',
});
const assurance = (number: number, content: Partial<Assurance>): WorkEntry => ({
  kind: 'assurance',
  content: {
    giver: 'Minister',
    authority: 'Signs pardons',
    scope: 'All cases',
    text: 'No execution',
    checkMethod: 'Court lists',
    result: 'holds',
    resultNote: 'None found',
    checkedOn: '2026-11-01',
    ...content,
  },
  findingId: 'DP-02@c1',
  number,
  revision: 1,
  by,
  at: '2026-11-24T00:00:00.000Z',
});

function left(findings: Finding[], entries: readonly WorkEntry[], pinned: CaseWork['pinned'] = null) {
  return residualLevels({ findings, levels: limbLevels(findings, ['c1']) }, { entries, pinned });
}
const levelLeft = (one: Finding, entries: readonly WorkEntry[], pinned: CaseWork['pinned'] = null) =>
  left([one], entries, pinned).findings[0]?.level;

test('without work every level stays as found', () => {
  expect(levelLeft(finding(), [])).toBe('extreme');
});

test('training alone, monitoring alone and anything without proof lower nothing', () => {
  expect(levelLeft(finding(), [step(1, { kind: 'training' }), step(2, { kind: 'other' })])).toBe('extreme');
  expect(levelLeft(finding(), [step(1, { kind: 'monitoring' })])).toBe('extreme');
  expect(levelLeft(finding(), [step(1, { proof: ' ' })])).toBe('extreme');
  expect(levelLeft(finding(), [step(1, { status: 'under_way' })])).toBe('extreme');
});

test('each kind done with proof lowers by one, however many steps it has', () => {
  expect(levelLeft(finding(), [step(1, {}), step(2, {})])).toBe('high');
  expect(levelLeft(finding(), [step(1, {}), step(2, { kind: 'design' })])).toBe('medium');
  expect(levelLeft(finding(), [step(1, {}), step(2, { kind: 'monitoring' })])).toBe('medium');
});

test('an assurance lowers only when it was checked and held; a step that promises one does not', () => {
  expect(levelLeft(finding(), [assurance(1, {})])).toBe('high');
  for (const result of ['unchecked', 'broken', 'cannot_be_checked'] as const)
    expect(levelLeft(finding(), [assurance(1, { result })])).toBe('extreme');
  expect(levelLeft(finding(), [assurance(1, { checkMethod: '' })])).toBe('extreme');
  expect(levelLeft(finding(), [step(1, { kind: 'assurance' })])).toBe('extreme');
});

test('only the newest revision of a step counts', () => {
  expect(levelLeft(finding(), [step(1, {}), { ...step(1, { status: 'dropped' }), revision: 2 }])).toBe('extreme');
});

test('a flag never goes below low', () => {
  const all = [step(1, {}), step(2, { kind: 'design' }), step(3, { kind: 'monitoring' }), assurance(4, {})];
  expect(levelLeft(finding(), all)).toBe('low');
});

test('what an unknown answer could still make of it stays', () => {
  const [one] = left([finding({ level: 'medium', upTo: 'extreme' })], [step(1, {})]).findings;
  expect(one).toMatchObject({ level: 'low', upTo: 'extreme' });
});

test('a change that a new version already shows is not counted twice', () => {
  const pinned = { version: 1, at: '', levels: { 'DP-02@c1': { level: 'extreme', upTo: 'extreme' } as const } };
  const now = finding({ level: 'high', upTo: 'high' });
  expect(levelLeft(now, [step(1, { kind: 'design' })], pinned)).toBe('high');
  expect(levelLeft(now, [step(1, { kind: 'design' }), step(2, {})], pinned)).toBe('medium');
});

test('a limb takes the gravest of what is left and keeps what it was', () => {
  const cell = left([finding(), finding({ id: 'DP-03@c1', level: 'medium', upTo: 'medium' })], [step(1, {})]).levels[0];
  expect(cell).toMatchObject({ level: 'high', upTo: 'high', inherent: { level: 'extreme', upTo: 'extreme' } });
});

const level = fc.constantFrom(...LEVELS);
const anyFinding = fc
  .record({
    effect: fc.constantFrom('bar', 'weigh', 'credit'),
    outcome: fc.constantFrom('flagged', 'clear', 'cannot-tell', 'not-applicable'),
    levels: fc.tuple(level, level),
  })
  .map(({ effect, outcome, levels }) => {
    const [upTo = 'none', reached = 'none'] = levels.toSorted((a, b) => gravity(a) - gravity(b));
    return finding({ effect, outcome, level: reached, upTo } as Partial<Finding>);
  });
const anyWork = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom(...STEP_KINDS),
        status: fc.constantFrom(...STEP_STATUSES),
        proof: fc.constantFrom('', 'Letter'),
      }),
      fc.record({ result: fc.constantFrom(...ASSURANCE_RESULTS), checkMethod: fc.constantFrom('', 'Visits') }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.map((part, index) => ('result' in part ? assurance(index + 1, part) : step(index + 1, part))));
const anyPin = fc.option(
  level.map((pinned) => ({ version: 1, at: '', levels: { 'DP-02@c1': { level: pinned, upTo: pinned } } })),
);
const gravity = (one: Level) => LEVELS.indexOf(one);

test('adding work never raises a level; without proof nothing is lower than with it', () => {
  fc.assert(
    fc.property(anyFinding, anyWork, anyPin, fc.nat(8), (one, work, pinned, kept) => {
      const all = left([one], work, pinned).findings[0];
      const fewer = left([one], work.slice(0, kept), pinned).findings[0];
      const unproven = work.map((entry) =>
        entry.kind === 'step' ? ({ ...entry, content: { ...entry.content, proof: '' } } as WorkEntry) : entry,
      );
      const without = left([one], unproven, pinned).findings[0];
      for (const key of ['level', 'upTo'] as const) {
        expect(gravity(all?.[key] ?? 'none')).toBeGreaterThanOrEqual(gravity(fewer?.[key] ?? 'none'));
        expect(gravity(all?.[key] ?? 'none')).toBeGreaterThanOrEqual(gravity(without?.[key] ?? 'none'));
      }
    }),
  );
});

test('a bar, a credit and what cannot be told stay as found whatever is done; nothing is raised or cleared', () => {
  fc.assert(
    fc.property(anyFinding, anyWork, anyPin, (one, work, pinned) => {
      const after = left([one], work, pinned).findings[0];
      if (one.effect !== 'weigh' || one.outcome !== 'flagged')
        expect(after).toMatchObject({ level: one.level, upTo: one.upTo });
      expect(gravity(after?.level ?? 'extreme')).toBeGreaterThanOrEqual(gravity(one.level));
      if (one.level !== 'none') expect(after?.level).not.toBe('none');
      expect(gravity(after?.upTo ?? 'none')).toBeLessThanOrEqual(gravity(after?.level ?? 'none'));
    }),
  );
});
