import { expect, test } from 'vitest';
import { ACTS, type Act, assertMay, type CaseForPermission, can, whyNot } from './can';
import { type Person, ROLES, type Role } from './person';

const person = (role: Role, id: string = role): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  role,
  language: 'en',
});
const named = (id: string) => ({ id, name: id });

function makeCase(overrides: Partial<CaseForPermission> = {}): CaseForPermission {
  return { state: 'draft', reviewers: [], version: { authors: [named('author')], submittedBy: null }, ...overrides };
}

/** What each role may do, as the people who use it would say it. */
const MAY: Record<Role, Act[]> = {
  officer: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'case.read',
    'case.open',
    'case.describe',
    'case.submit',
    'case.rescreen',
    'case.record',
    'case.revise',
    'case.follow',
    'case.check',
    'case.work',
    'case.consult',
    'case.evidence',
    'case.comment',
    'case.letter',
    'case.publish',
    'case.log',
    'case.export',
    'register.export',
    'case.import',
    'portfolio.read',
  ],
  adviser: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'case.read',
    'case.open',
    'case.describe',
    'case.submit',
    'case.rescreen',
    'case.review',
    'case.record',
    'case.revise',
    'case.follow',
    'case.close',
    'case.check',
    'case.work',
    'case.consult',
    'case.evidence',
    'case.comment',
    'case.letter',
    'case.publish',
    'case.log',
    'case.export',
    'register.export',
    'case.import',
    'portfolio.read',
  ],
  senior_official: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'case.read',
    'case.decide',
    'case.record',
    'case.close',
    'case.check',
    'case.consult',
    'case.evidence',
    'case.comment',
    'case.letter',
    'case.publish',
    'case.approve',
    'case.log',
    'case.export',
    'register.export',
    'portfolio.read',
  ],
  head: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'case.read',
    'case.decide',
    'case.record',
    'case.close',
    'case.check',
    'case.consult',
    'case.evidence',
    'case.comment',
    'case.letter',
    'case.publish',
    'case.approve',
    'case.log',
    'case.export',
    'register.export',
    'portfolio.read',
    'register.oversee',
    'facts.rule',
    'ledger.sign',
  ],
  auditor: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'case.read',
    'case.export',
    'register.export',
    'portfolio.read',
    'register.oversee',
    'ledger.sign',
  ],
  administrator: [
    'reference.read',
    'ledger.read',
    'facts.read',
    'self.change',
    'people.manage',
    'people.erase',
    'ledger.sign',
    'facts.upload',
    'facts.rule',
    'rulebook.overlay',
    'report.template',
    'keys.accept',
  ],
};

const table = ROLES.flatMap((role) => ACTS.map((act) => ({ role, act, allowed: MAY[role].includes(act) })));

test.each(table)('$role, $act: $allowed', ({ role, act, allowed }) => {
  expect(can(person(role), act)).toBe(allowed);
});

test.each([
  ['case.describe', 'officer', ['draft']],
  ['case.submit', 'officer', ['draft']],
  ['case.review', 'adviser', ['in_review']],
  ['case.decide', 'head', ['awaiting_decision', 'decided']],
  ['case.export', 'auditor', ['in_review', 'awaiting_decision', 'decided']],
  ['case.read', 'auditor', ['draft', 'in_review', 'awaiting_decision', 'decided']],
] as const)('%s is open to %s in %j and in no other state', (act, role, open) => {
  for (const state of ['draft', 'in_review', 'awaiting_decision', 'decided'] as const) {
    expect(can(person(role), act, makeCase({ state }))).toBe((open as readonly string[]).includes(state));
  }
});

test('an author may not review or decide, whatever their role has become', () => {
  expect(whyNot(person('adviser', 'author'), 'case.review', makeCase({ state: 'in_review' }))).toBe('second-person');
  expect(whyNot(person('head', 'author'), 'case.decide', makeCase({ state: 'decided' }))).toBe('second-person');
});

test('whoever submitted may not review or decide', () => {
  const version = { authors: [], submittedBy: named('submitter') };
  const file = makeCase({ state: 'in_review', version });
  expect(whyNot(person('adviser', 'submitter'), 'case.review', file)).toBe('second-person');
});

test('a reviewer may not decide, but may go on reviewing', () => {
  const reviewers = [named('reviewer')];
  expect(whyNot(person('head', 'reviewer'), 'case.decide', makeCase({ state: 'decided', reviewers }))).toBe(
    'second-person',
  );
  expect(can(person('adviser', 'reviewer'), 'case.review', makeCase({ state: 'in_review', reviewers }))).toBe(true);
});

test('an author may go on describing', () => {
  expect(can(person('officer', 'author'), 'case.describe', makeCase())).toBe(true);
});

test('a refusal names its reason', () => {
  expect(() => assertMay(person('auditor'), 'case.describe')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  expect(() => assertMay(person('officer'), 'case.describe', makeCase({ state: 'decided' }))).toThrow(
    expect.objectContaining({ code: 'wrong-state' }),
  );
});
