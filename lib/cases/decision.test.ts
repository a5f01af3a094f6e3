import { expect, test } from 'vitest';
import type { Person, Role } from '@/lib/auth/person';
import { latestReviewOn } from './calendar';
import type { CaseContents, DecisionFile } from './case-file';
import { componentStatus } from './component-status';
import { decisionKindsFor, decisionProblems, decisionRefusal, decisionSchema, liftProblems } from './decision';
import type { DecisionKind } from './decision-table';
import { fieldProblems } from './problems';
import { emptyDraft } from './project';
import { NO_WORK } from './work';

const named = (id: string) => ({ id, name: id });
const person = (role: Role): Person => ({ id: role, name: role, email: `${role}@example.org`, role, language: 'en' });
const today = '2026-11-23';

const freeze = {
  holds: ['money', 'data'],
  startsOn: today,
  trigger: 'Three executions in October.',
  guaranteesSought: 'A written assurance, on 1 November.',
  effectOnPeople: 'None: treatment goes on.',
  continues: 'The clinic.',
  messages: 'To the ministry, today.',
  escalateOn: '2027-01-15',
};

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

type Taken = Pick<DecisionFile, 'kind' | 'level'> & { scope: readonly string[] } & Omit<Partial<DecisionFile>, 'scope'>;

function makeCase(overrides: Partial<CaseContents> = {}, decisions: readonly Taken[] = []) {
  const contents: CaseContents = {
    id: 'case',
    number: 'SCR-2026-0001',
    title: 'Case',
    state: 'awaiting_decision',
    lock: 3,
    requiredLevel: 'senior_official',
    floorLevel: 'senior_official',
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
      number: index + 1,
      version: 1,
      decider: named('head'),
      reviewed: true,
      reasons: '',
      otherReasons: '',
      details: {},
      reviewOn: null,
      createdAt: '2026-11-01T10:00:00.000Z',
      conditions: [],
      closed: null,
      ...decision,
      scope: [...decision.scope],
    })),
    components: ['c1', 'c2'].map((id) => ({
      id,
      name: id,
      status: componentStatus(id, decisions as readonly DecisionFile[]),
    })),
    unassured: [],
    work: NO_WORK,
    evidence: [],
    threads: [],
    letters: [],
    quickLog: null,
    follows: null,
    followedBy: [],
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
  ['a review date on a referral', { kind: 'refer_up', conditions: [] }, { reviewOn: 'noReviewDate' }],
  [
    'a condition that nobody owns',
    { conditions: [{ ...valid.conditions[0], owner: ' ' }] },
    { 'conditions.0.owner': 'required' },
  ],
  [
    'a condition that is due past twelve months',
    { conditions: [{ ...valid.conditions[0], dueOn: '2028-01-01' }] },
    { 'conditions.0.dueOn': 'dateWithinYear' },
  ],
  [
    'a freeze that holds nothing',
    { kind: 'temporary_freeze', details: { ...freeze, holds: [] } },
    { 'details.holds': 'required' },
  ],
  ['a freeze without a component', { kind: 'temporary_freeze', scope: [], details: freeze }, { scope: 'oneComponent' }],
  [
    'a freeze without its facts',
    { kind: 'temporary_freeze', details: { ...freeze, trigger: '' } },
    { 'details.trigger': 'required' },
  ],
  [
    'a freeze that starts in the past',
    { kind: 'temporary_freeze', details: { ...freeze, startsOn: '2026-11-22' } },
    { 'details.startsOn': 'dateAhead' },
  ],
  [
    'a freeze that escalates after more than a year',
    { kind: 'temporary_freeze', details: { ...freeze, escalateOn: '2028-01-01' } },
    { 'details.escalateOn': 'dateWithinYear' },
  ],
  [
    'a withdrawal that says nothing of those left behind',
    {
      kind: 'withdrawal',
      reviewOn: null,
      conditions: [],
      details: {
        trigger: 'Executions go on.',
        whyFreezeNotEnough: 'Frozen for a year.',
        recovery: 'Half',
        redirection: 'Health',
        statement: 'Yes',
        coDonors: 'Told',
      },
    },
    { 'details.exitPlan': 'required' },
  ],
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

const running: Taken = { kind: 'proceed', scope: ['c1', 'c2'], level: 'head' };
const frozen: Taken = { kind: 'temporary_freeze', scope: ['c1'], level: 'head' };
/** Described anew and reviewed after the freezes of these tests. */
const reviewedSince: Partial<CaseContents> = {
  version: { ...makeCase().version, number: 2, submittedAt: '2026-11-10T10:00:00.000Z' },
  review: {
    id: 'r',
    reviewer: named('adviser'),
    outcome: 'pass_on',
    note: '',
    sealedAt: '2026-11-11T10:00:00.000Z',
    responses: [],
  },
};

test.each<[DecisionKind, Role, CaseContents['requiredLevel'], string | null]>([
  ['proceed', 'senior_official', 'senior_official', null],
  ['proceed', 'senior_official', 'head', 'level-too-low'],
  ['proceed', 'head', 'senior_official', null],
  ['proceed', 'head', 'head', null],
  ['reject', 'senior_official', 'head', 'level-too-low'],
  ['refer_up', 'senior_official', 'senior_official', null],
  ['refer_up', 'head', 'head', 'level-too-low'],
  ['temporary_freeze', 'senior_official', 'head', null],
  ['emergency_freeze', 'officer', 'head', null],
  ['more_information', 'adviser', 'head', 'wrong-state'],
  ['proceed', 'adviser', 'head', 'forbidden'],
  ['override', 'senior_official', 'head', 'level-too-low'],
  ['override', 'head', 'head', null],
  ['override', 'head', 'senior_official', 'wrong-state'],
  ['waiver', 'head', 'head', 'wrong-state'],
  ['withdrawal', 'head', 'head', 'wrong-state'],
  ['lift', 'head', 'head', 'wrong-state'],
  ['continue', 'head', 'head', 'wrong-state'],
  ['error_report', 'administrator', 'head', 'forbidden'],
])('%s by %s where %s must decide: %s', (kind, role, requiredLevel, refusal) => {
  const state = kind === 'more_information' ? 'decided' : 'awaiting_decision';
  expect(decisionRefusal(person(role), makeCase({ requiredLevel, state }), kind, ['c1'])).toBe(refusal);
});

test('who wrote or reviewed it decides nothing, but may stop it at once, whatever the account', () => {
  const author = { ...person('head'), id: 'officer' };
  expect(decisionRefusal(author, makeCase(), 'proceed', ['c1'])).toBe('second-person');
  expect(decisionRefusal(author, makeCase(), 'emergency_freeze', ['c1'])).toBe(null);
  const merged = makeCase({ reviewers: [{ ...named('old-account'), mergedInto: 'head' }] });
  expect(decisionRefusal(person('head'), merged, 'proceed', ['c1'])).toBe('second-person');
});

test('freezing every component is for the head, also one component after the other', () => {
  const official = person('senior_official');
  expect(decisionRefusal(official, makeCase(), 'temporary_freeze', ['c1', 'c2'])).toBe('level-too-low');
  expect(decisionRefusal(person('head'), makeCase(), 'temporary_freeze', ['c1', 'c2'])).toBe(null);
  const half = makeCase({}, [{ ...frozen, level: 'senior_official' }]);
  expect(decisionRefusal(official, half, 'temporary_freeze', ['c2'])).toBe('level-too-low');
});

test('a freeze ends by a lift alone: of another person, at its level or above, after a new review', () => {
  const by = (id: string) => ({ ...frozen, decider: named(id) });
  const head = person('head');
  expect(decisionRefusal(head, makeCase({}, [running, by('other')]), 'proceed', ['c1'])).toBe('wrong-state');
  expect(decisionRefusal(head, makeCase({}, [running, by('other')]), 'lift', ['c1'])).toBe('review-first');
  expect(decisionRefusal(head, makeCase(reviewedSince, [running, by('other')]), 'lift', ['c1'])).toBe(null);
  expect(decisionRefusal(head, makeCase(reviewedSince, [running, by('head')]), 'lift', ['c1'])).toBe('second-person');
  const official = person('senior_official');
  expect(decisionRefusal(official, makeCase(reviewedSince, [running, by('other')]), 'lift', ['c1'])).toBe(
    'level-too-low',
  );
});

test('an emergency freeze is confirmed by another person', () => {
  const emergency: Taken = { kind: 'emergency_freeze', scope: ['c1'], level: 'head', decider: named('head') };
  const stopped = makeCase({}, [running, emergency]);
  expect(decisionRefusal(person('head'), stopped, 'temporary_freeze', ['c1'])).toBe('second-person');
  expect(decisionRefusal(person('senior_official'), stopped, 'temporary_freeze', ['c1'])).toBe(null);
});

test('a lift names everything that was frozen together and an outcome for each condition', () => {
  const condition = { ...valid.conditions[0], checks: [] } as DecisionFile['conditions'][number];
  const both = { ...frozen, scope: ['c1', 'c2'], conditions: [condition, condition] };
  const stopped = makeCase(reviewedSince, [running, both]);
  const lift = (scope: string[], outcomes: string[], kind: DecisionKind = 'lift') => {
    const details = {
      monitoring: 'Visits each month',
      outcomes: outcomes.map((outcome, index) => ({
        decision: 2,
        condition: index + 1,
        outcome,
        reasons: 'Seen on the spot',
        evidence: 'Report',
      })),
    };
    return liftProblems(stopped, decisionSchema.parse({ ...valid, kind, scope, details }));
  };
  expect(lift(['c1', 'c2'], ['met', 'waived'])).toEqual({});
  expect(lift(['c1', 'c2'], ['met'])).toEqual({ 'details.outcomes': 'eachCondition' });
  expect(lift(['c1', 'c2'], ['met', 'not_met'])).toEqual({ 'details.outcomes.1.outcome': 'metOrWaived' });
  expect(lift(['c1'], ['met', 'met'])).toEqual({ scope: 'wholeFreeze' });
  expect(lift(['c1'], ['met', 'not_met'], 'partial_lift')).toEqual({});
  expect(lift(['c1', 'c2'], ['met', 'met'], 'partial_lift')).toEqual({ scope: 'partOfFreeze' });
});

test('what is rejected, withdrawn or terminated stays so; an error is still reported', () => {
  for (const kind of ['withdrawal', 'termination', 'reject'] as const) {
    const gone = makeCase({}, [{ kind, scope: ['c1'], level: 'head' }]);
    for (const option of decisionKindsFor(person('head'), gone)) {
      expect([option.kind, option.components.includes('c1')]).toEqual([option.kind, option.kind === 'error_report']);
    }
  }
});

test('nobody lets a component under an open bar proceed', () => {
  const screening = {
    openBars: [{ rule: 'DP-01', subject: 'c1', outcome: 'cannot-tell' }],
  } as unknown as CaseContents['screening'];
  const barred = makeCase({ screening });
  expect(decisionRefusal(person('head'), barred, 'proceed', ['c1', 'c2'])).toBe('bar-open');
  expect(decisionRefusal(person('head'), barred, 'proceed_with_conditions', ['c1'])).toBe('bar-open');
  expect(decisionRefusal(person('head'), barred, 'out_of_scope', ['c1'])).toBe('bar-open');
  expect(decisionRefusal(person('head'), barred, 'proceed', ['c2'])).toBe(null);
  expect(decisionRefusal(person('head'), barred, 'temporary_freeze', ['c1'])).toBe(null);
});

test('a capital case without assurance is for the head, who waives the assurance first, and is never let down', () => {
  const capital = { unassured: ['c1'] };
  const head = person('head');
  expect(decisionRefusal(person('senior_official'), makeCase(capital), 'proceed', ['c1'])).toBe('level-too-low');
  expect(decisionRefusal(head, makeCase(capital), 'proceed', ['c1'])).toBe('waiver-first');
  expect(decisionRefusal(head, makeCase({ ...capital, requiredLevel: 'head' }), 'override', ['c1'])).toBe(
    'level-too-low',
  );
  const waived = makeCase(capital, [{ kind: 'waiver', scope: ['c1'], level: 'head' }]);
  expect(decisionRefusal(head, waived, 'proceed', ['c1'])).toBe(null);
  expect(decisionRefusal(person('senior_official'), waived, 'proceed', ['c1'])).toBe('level-too-low');
});

test('an override lets a senior official decide, until the component is referred up again', () => {
  const forHead = { requiredLevel: 'head' } as const;
  const override: Taken = { kind: 'override', scope: ['c1'], level: 'head' };
  const official = person('senior_official');
  expect(decisionRefusal(official, makeCase(forHead, [override]), 'proceed', ['c1'])).toBe(null);
  expect(decisionRefusal(official, makeCase(forHead, [override]), 'proceed', ['c2'])).toBe('level-too-low');
  const referred = makeCase(forHead, [override, { kind: 'refer_up', scope: ['c1'], level: 'senior_official' }]);
  expect(decisionRefusal(official, referred, 'proceed', ['c1'])).toBe('level-too-low');
});

test('a component that does not exist is not found', () => {
  expect(decisionRefusal(person('head'), makeCase(), 'proceed', ['c9'])).toBe('not-found');
});

test('a referral leaves a component undecided', () => {
  expect(componentStatus('c1', [{ kind: 'refer_up', scope: ['c1'] }])).toBe('undecided');
});
