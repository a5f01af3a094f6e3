import type { Role } from '@/lib/auth/person';
import type { CaseState } from '@/lib/cases/states';

/** Roles that may sign a decision of some kind. The last two are the levels of the ladder. */
export const DECIDING_ROLES = ['officer', 'adviser', 'senior_official', 'head'] as const satisfies readonly Role[];
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Where a component stands. */
export const COMPONENT_STATUSES = [
  'undecided',
  'out_of_scope',
  'awaiting_information',
  'proceeding',
  'conditional',
  'in_phases',
  'redesign',
  'deferred',
  'frozen',
  'rejected',
  'withdrawn',
  'terminated',
] as const;
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

/** Not approved yet, or put aside: whatever can be decided before approval can be decided here. */
export const BEFORE_APPROVAL: readonly ComponentStatus[] = [
  'undecided',
  'out_of_scope',
  'awaiting_information',
  'redesign',
  'deferred',
];
/** Help flows. */
export const LIVE: readonly ComponentStatus[] = ['proceeding', 'conditional', 'in_phases'];
/** Nothing but an error report is recorded on it in this case; the help comes back only as a new linked case. */
export const FINAL: readonly ComponentStatus[] = ['rejected', 'withdrawn', 'terminated'];

export type DecisionRule = {
  /** Who may sign it. */
  roles: readonly DecidingRole[];
  /** Statuses of the components it may act on. */
  on: readonly ComponentStatus[];
  /** States of the case in which it may be taken. */
  states: readonly CaseState[];
  /** Status it gives; null = the component stays where it stands. */
  after: ComponentStatus | null;
  /** It settles the component for this version of the project, so that the case can be decided. */
  settles: boolean;
  /** It lets help flow: closed under an open bar, bound to the required level, to waivers and overrides. */
  letsFlow: boolean;
  /** It must be signed at the level that the case requires. */
  atRequiredLevel: boolean;
  /** Never by who wrote, submitted or reviewed the project. */
  secondPerson: boolean;
  /** A day within twelve months on which it is looked at again; `set` = the program sets it (see CONFIRM_WITHIN_DAYS). */
  reviewOn: 'required' | 'none' | 'set';
  conditions: 'required' | 'optional' | 'none';
  /** What leads on from it, as a key of `decide.wayOut`. */
  wayOut: WayOut;
};

export type WayOut =
  | 'review-date'
  | 'conditions'
  | 'gate'
  | 'answers'
  | 'decision'
  | 'new-version'
  | 'event'
  | 'new-case'
  | 'reopen'
  | 'confirm'
  | 'lift'
  | 'answer'
  | 'independent-close'
  | 'none';

/** An emergency freeze that nobody else has confirmed within this many days stands escalated to the head. */
export const CONFIRM_WITHIN_DAYS = 7;

const ALL: readonly DecidingRole[] = DECIDING_ROLES;
const DECIDERS: readonly DecidingRole[] = ['senior_official', 'head'];
const HEAD: readonly DecidingRole[] = ['head'];
const ANY_STATE: readonly CaseState[] = ['draft', 'in_review', 'awaiting_decision', 'decided'];
/** The newest version has been reviewed and passed on. */
const REVIEWED: readonly CaseState[] = ['awaiting_decision', 'decided'];
const NOT_FINAL: readonly ComponentStatus[] = [...BEFORE_APPROVAL, ...LIVE, 'frozen'];

const base: DecisionRule = {
  roles: DECIDERS,
  on: BEFORE_APPROVAL,
  states: REVIEWED,
  after: null,
  settles: false,
  letsFlow: false,
  atRequiredLevel: false,
  secondPerson: true,
  reviewOn: 'none',
  conditions: 'none',
  wayOut: 'none',
};
const flowing: DecisionRule = { ...base, settles: true, letsFlow: true, atRequiredLevel: true, reviewOn: 'required' };
const lifting: DecisionRule = { ...flowing, on: ['frozen'], after: 'proceeding', conditions: 'optional' };
const ending: DecisionRule = { ...base, roles: HEAD, on: [...LIVE, 'frozen'], states: ANY_STATE, settles: true };

/**
 * The one table of decisions: every kind, who may take it, on what, when, what follows. The screen asks it what to offer,
 * the data layer what to allow; the database holds the same table (decision_rules), and a test holds the two together.
 */
export const DECISION_TABLE = {
  out_of_scope: {
    ...base,
    roles: ['adviser', 'senior_official', 'head'],
    after: 'out_of_scope',
    settles: true,
    wayOut: 'reopen',
  },
  more_information: {
    ...base,
    roles: ALL,
    states: ['in_review', 'awaiting_decision'],
    after: 'awaiting_information',
    secondPerson: false,
    reviewOn: 'required',
    wayOut: 'answers',
  },
  proceed: {
    ...flowing,
    on: [...BEFORE_APPROVAL, 'conditional', 'in_phases'],
    after: 'proceeding',
    wayOut: 'review-date',
  },
  proceed_with_conditions: {
    ...flowing,
    on: [...BEFORE_APPROVAL, ...LIVE],
    after: 'conditional',
    conditions: 'required',
    wayOut: 'conditions',
  },
  proceed_in_phases: { ...flowing, after: 'in_phases', conditions: 'required', wayOut: 'gate' },
  refer_up: { ...base, roles: ['senior_official'], on: [...BEFORE_APPROVAL, ...LIVE], wayOut: 'decision' },
  redesign: { ...base, after: 'redesign', wayOut: 'new-version' },
  defer: { ...base, after: 'deferred', reviewOn: 'required', wayOut: 'event' },
  reject: { ...base, after: 'rejected', settles: true, atRequiredLevel: true, wayOut: 'new-case' },
  waiver: { ...base, roles: HEAD, on: NOT_FINAL, wayOut: 'decision' },
  override: { ...base, roles: HEAD, on: NOT_FINAL, wayOut: 'decision' },
  continue: { ...flowing, on: LIVE, wayOut: 'review-date' },
  enhanced_engagement: {
    ...base,
    on: [...LIVE, 'frozen'],
    states: ANY_STATE,
    reviewOn: 'required',
    wayOut: 'answer',
  },
  emergency_freeze: {
    ...base,
    roles: ALL,
    on: [...BEFORE_APPROVAL, ...LIVE],
    states: ANY_STATE,
    after: 'frozen',
    secondPerson: false,
    reviewOn: 'set',
    conditions: 'optional',
    wayOut: 'confirm',
  },
  temporary_freeze: {
    ...base,
    on: NOT_FINAL,
    states: ANY_STATE,
    after: 'frozen',
    settles: true,
    reviewOn: 'required',
    conditions: 'required',
    wayOut: 'lift',
  },
  partial_lift: { ...lifting, wayOut: 'review-date' },
  lift: { ...lifting, wayOut: 'review-date' },
  withdrawal: { ...ending, after: 'withdrawn', wayOut: 'new-case' },
  termination: { ...ending, after: 'terminated', wayOut: 'new-case' },
  error_report: {
    ...base,
    roles: ALL,
    on: COMPONENT_STATUSES,
    states: ANY_STATE,
    secondPerson: false,
    wayOut: 'independent-close',
  },
} as const satisfies Record<string, DecisionRule>;

export type DecisionKind = keyof typeof DECISION_TABLE;
export const DECISION_KINDS = Object.keys(DECISION_TABLE) as [DecisionKind, ...DecisionKind[]];

/** Whether a key read back from a record names a kind of decision of this version. */
export function isDecisionKind(key: string): key is DecisionKind {
  return Object.hasOwn(DECISION_TABLE, key);
}

/** The rule of a kind. */
export function decisionRule(kind: DecisionKind): DecisionRule {
  return DECISION_TABLE[kind];
}
/** Kinds that bring a component to a stop for a time. */
export const FREEZE_KINDS: readonly DecisionKind[] = ['emergency_freeze', 'temporary_freeze'];
/** Kinds that end a freeze. */
export const LIFT_KINDS: readonly DecisionKind[] = ['partial_lift', 'lift'];
