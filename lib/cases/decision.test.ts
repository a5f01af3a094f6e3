import { expect, test } from 'vitest';
import type { Person, Role } from '@/lib/auth/person';
import { latestReviewOn } from './calendar';
import type { CaseContents, DecisionFile } from './case-file';
import { componentStatus } from './component-status';
import { type DecisionKind, decisionKindsFor, decisionProblems, decisionRefusal, decisionSchema } from './decision';
import { fieldProblems } from './problems';
import { emptyDraft } from './project';

const named = (id: string) => ({ id, name: id });
const person = (role: Role): Person => ({ id: role, name: role, email: `${role}@example.org`, role, language: 'en' });
const today = '2026-11-23';

const valid = {
  kind: 'proceed_with_conditions',
  scope: ['c1'],
  reasons: 'The unit has new oversight now.',
  reviewOn: '2027-05-01',
  conditions: [{ text: 'Visits', owner: 'Ministry', dueOn: '2027-01-01', proof: 'Report', consequence: 'Freeze' }],
};

function problemsOf(changes: Record<string, unknown>) {
  const parsed = decisionSchema.safeParse({ ...valid, ...changes });
  return parsed.success ? decisionProblems(parsed.data, today) : fieldProblems(parsed.error);
}

function makeCase(
  overrides: Partial<CaseContents> = {},
  decisions: Pick<DecisionFile, 'kind' | 'scope' | 'level'>[] = [],
) {
  const contents: CaseContents = {
    id: 'case',
    number: 'SCR-2026-0001',
    title: 'Case',
    state: 'awaiting_decision',
    lock: 3,
    requiredLevel: 'senior_official',
    openedBy: named('officer'),
    createdAt: '',
    updatedAt: '',
    version: {
      id: 'v',
      number: 1,
      revision: 0,
      description: emptyDraft,
      saved: {},
      authors: [named('officer')],
      submittedBy: named('officer'),
      submittedAt: '',
    },
    screening: null,
    review: null,
    sentBack: null,
    reviewers: [named('adviser')],
    decisions: decisions.map((decision, index) => ({
      ...decision,
      number: index + 1,
      version: 1,
      decider: named('head'),
      reasons: '',
      reviewOn: null,
      createdAt: '',
      conditions: [],
    })),
    components: ['c1', 'c2'].map((id) => ({ id, name: id, status: componentStatus(id, decisions) })),
    ...overrides,
  };
  return contents;
}

test('a whole decision has no problems', () => {
  expect(problemsOf({})).toEqual({});
});

test.each([
  ['a decision without reasons', { reasons: '   ' }, { reasons: 'required' }],
  ['reasons of invisible characters', { reasons: '\u200b'.repeat(30) }, { reasons: 'required' }],
  ['reasons too short to be understood', { reasons: 'Because.' }, { reasons: 'tooShort' }],
  ['reasons beyond the bound', { reasons: 'a'.repeat(10_001) }, { reasons: 'tooLong' }],
  ['an empty scope', { scope: [] }, { scope: 'oneComponent' }],
  ['a component named twice', { scope: ['c1', 'c1'] }, { scope: 'duplicateId' }],
  ['no review date', { reviewOn: '' }, { reviewOn: 'required' }],
  ['a review date of today', { reviewOn: today }, { reviewOn: 'dateAhead' }],
  ['a review date after twelve months', { reviewOn: '2027-11-24' }, { reviewOn: 'dateWithinYear' }],
  ['a day that does not exist', { reviewOn: '2027-02-30' }, { reviewOn: 'date' }],
  ['conditions that are missing', { conditions: [] }, { conditions: 'oneCondition' }],
  ['conditions on a rejection', { kind: 'reject', reviewOn: null }, { conditions: 'noConditions' }],
  ['a review date on a withdrawal', { kind: 'withdrawal', conditions: [] }, { reviewOn: 'noReviewDate' }],
  [
    'a condition that is due in the past',
    { conditions: [{ ...valid.conditions[0], dueOn: '2026-11-22' }] },
    { 'conditions.0.dueOn': 'dateAhead' },
  ],
])('%s is refused', (_title, changes, problems) => {
  expect(problemsOf(changes)).toEqual(problems);
});

test('twelve months ahead is the last day, also from the end of February', () => {
  expect(problemsOf({ reviewOn: '2027-11-23' })).toEqual({});
  expect(latestReviewOn('2028-02-29')).toBe('2029-02-28');
  expect(latestReviewOn('2027-02-28')).toBe('2028-02-28');
});

test.each<[DecisionKind, Role, CaseContents['requiredLevel'], string | null]>([
  ['proceed', 'senior_official', 'senior_official', null],
  ['proceed', 'senior_official', 'head', 'level-too-low'],
  ['proceed', 'head', 'senior_official', null],
  ['proceed', 'head', 'head', null],
  ['reject', 'senior_official', 'head', 'level-too-low'],
  ['refer_up', 'senior_official', 'senior_official', null],
  ['refer_up', 'head', 'head', 'level-too-low'],
  ['temporary_freeze', 'senior_official', 'head', null],
  ['withdrawal', 'senior_official', 'senior_official', 'level-too-low'],
  ['withdrawal', 'head', 'head', null],
  ['proceed', 'adviser', 'head', 'forbidden'],
  ['withdrawal', 'administrator', 'head', 'forbidden'],
])('%s by %s where %s must decide: %s', (kind, role, requiredLevel, refusal) => {
  expect(decisionRefusal(person(role), makeCase({ requiredLevel }), kind, ['c1'])).toBe(refusal);
});

test('freezing every component is for the head, also one component after the other', () => {
  const official = person('senior_official');
  expect(decisionRefusal(official, makeCase(), 'temporary_freeze', ['c1', 'c2'])).toBe('level-too-low');
  expect(decisionRefusal(person('head'), makeCase(), 'temporary_freeze', ['c1', 'c2'])).toBe(null);
  const half = makeCase({}, [{ kind: 'temporary_freeze', scope: ['c1'], level: 'senior_official' }]);
  expect(decisionRefusal(official, half, 'temporary_freeze', ['c2'])).toBe('level-too-low');
});

test('a freeze is lifted at its own level or above', () => {
  const frozen = makeCase({}, [{ kind: 'temporary_freeze', scope: ['c1'], level: 'head' }]);
  expect(decisionRefusal(person('senior_official'), frozen, 'proceed', ['c1'])).toBe('level-too-low');
  expect(decisionRefusal(person('head'), frozen, 'proceed', ['c1'])).toBe(null);
});

test('what is rejected or withdrawn stays so', () => {
  const gone = makeCase({}, [{ kind: 'withdrawal', scope: ['c1'], level: 'head' }]);
  for (const { kind, components } of decisionKindsFor(person('head'), gone)) {
    if (kind !== 'refer_up') expect(components).toEqual(['c2']);
  }
});

test('nobody lets a component under an open bar proceed', () => {
  const screening = {
    openBars: [{ rule: 'DP-01', subject: 'c1', outcome: 'cannot-tell' }],
  } as unknown as CaseContents['screening'];
  const barred = makeCase({ screening });
  expect(decisionRefusal(person('head'), barred, 'proceed', ['c1', 'c2'])).toBe('bar-open');
  expect(decisionRefusal(person('head'), barred, 'proceed_with_conditions', ['c1'])).toBe('bar-open');
  expect(decisionRefusal(person('head'), barred, 'proceed', ['c2'])).toBe(null);
  expect(decisionRefusal(person('head'), barred, 'temporary_freeze', ['c1'])).toBe(null);
});

test('a component that does not exist is not found', () => {
  expect(decisionRefusal(person('head'), makeCase(), 'proceed', ['c9'])).toBe('not-found');
});

test('a referral leaves a component undecided', () => {
  expect(componentStatus('c1', [{ kind: 'refer_up', scope: ['c1'] }])).toBe('undecided');
});
