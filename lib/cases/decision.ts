import { z } from 'zod';
import { tookPart, whyNot } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { latestReviewOn } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { freezesOf, governingDecision } from '@/lib/cases/component-status';
import { detailProblems, detailsSchema, type LiftOutcome } from '@/lib/cases/decision-details';
import {
  DECISION_KINDS,
  type DecidingRole,
  type DecisionKind,
  decisionRule,
  FINAL,
  LIFT_KINDS,
} from '@/lib/cases/decision-table';
import { COMPONENT_ID } from '@/lib/cases/project';
import { isSamePerson } from '@/lib/cases/same-person';
import { longText, requiredText } from '@/lib/cases/text';
import type { ErrorCode, FieldProblems } from '@/lib/errors';
import type { Screening } from '@/lib/rules/types';

/** Shortest and longest reasons, in characters. */
export const REASONS = { least: 20, most: 10_000 };

const isoDate = z.iso.date({ error: 'date' });

export const conditionSchema = z.object({
  text: requiredText(2_000),
  /** Who answers for it. */
  owner: requiredText(200),
  dueOn: isoDate,
  /** What would show that it is met. */
  proof: requiredText(1_000),
  /** What follows if it is not. */
  consequence: requiredText(1_000),
});

/** What the form and the API send, whatever the day: dates against today are checked by {@link decisionProblems}. */
export const decisionSchema = z
  .object({
    kind: z.enum(DECISION_KINDS, { error: 'required' }),
    /** Component ids. */
    scope: z
      .array(z.string().regex(COMPONENT_ID, { error: 'id' }), { error: 'oneComponent' })
      .min(1, { error: 'oneComponent' })
      .max(20, { error: 'tooMany' })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'duplicateId' }),
    /** Reasons of human rights. */
    reasons: longText(REASONS.most).pipe(requiredText(REASONS.most, REASONS.least)),
    /** Reputational or diplomatic reasons: kept apart, never a ground for a lower level. */
    otherReasons: longText(REASONS.most).default(''),
    reviewOn: z.union([isoDate, z.literal('').transform(() => null), z.null()]).default(null),
    conditions: z.array(conditionSchema).max(20, { error: 'tooMany' }).default([]),
    /** What this kind records besides, by the names of DETAIL_FIELDS. */
    details: z.record(z.string(), z.unknown()).default({}),
  })
  .transform((decision, context) => {
    const say = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const { reviewOn, conditions } = decisionRule(decision.kind);
    if (reviewOn === 'required' && decision.reviewOn === null) say(['reviewOn'], 'required');
    if (reviewOn !== 'required' && decision.reviewOn !== null) say(['reviewOn'], 'noReviewDate');
    if (conditions === 'required' && decision.conditions.length === 0) say(['conditions'], 'oneCondition');
    if (conditions === 'none' && decision.conditions.length > 0) say(['conditions'], 'noConditions');
    const details = detailsSchema(decision.kind).safeParse(decision.details);
    for (const { path, message } of details.error?.issues ?? []) say(['details', ...path], message);
    return { ...decision, details: details.data ?? {} };
  });
export type DecisionInput = z.output<typeof decisionSchema>;

/** Dates that do not fit the day of the decision, by field. `today` is an ISO date. */
export function decisionProblems(decision: DecisionInput, today: string): FieldProblems {
  const latest = latestReviewOn(today);
  const problems = detailProblems(decision.kind, decision.details, today, latest);
  if (decision.reviewOn !== null && decision.reviewOn <= today) problems.reviewOn = 'dateAhead';
  if (decision.reviewOn !== null && decision.reviewOn > latest) problems.reviewOn = 'dateWithinYear';
  for (const [index, { dueOn }] of decision.conditions.entries()) {
    if (dueOn < today) problems[`conditions.${index}.dueOn`] = 'dateAhead';
    if (dueOn > latest) problems[`conditions.${index}.dueOn`] = 'dateWithinYear';
  }
  return problems;
}

/** What does not fit the freezes that a lift acts on, by field: its scope, and each lift condition without an outcome. */
export function liftProblems(theCase: CaseContents, { kind, scope, details }: DecisionInput): FieldProblems {
  if (!LIFT_KINDS.includes(kind)) return {};
  const problems: FieldProblems = {};
  const held = scope.map((id) => governingDecision(id, theCase.decisions)?.number);
  const left = theCase.components.filter(
    ({ id }) => !scope.includes(id) && held.includes(governingDecision(id, theCase.decisions)?.number),
  );
  if (kind === 'lift' && left.length > 0) problems.scope = 'wholeFreeze';
  if (kind === 'partial_lift' && left.length === 0) problems.scope = 'partOfFreeze';
  // Written by detailsSchema of this kind.
  const given = (details.outcomes ?? []) as LiftOutcome[];
  const freezes = new Set(scope.flatMap((id) => freezesOf(id, theCase.decisions)));
  for (const { number, conditions } of freezes) {
    for (const index of conditions.keys()) {
      const ofThis = given.filter(({ decision, condition }) => decision === number && condition === index + 1);
      if (ofThis.length !== 1) problems['details.outcomes'] = 'eachCondition';
    }
  }
  const unmet = given.findIndex(({ outcome }) => outcome === 'not_met');
  if (kind === 'lift' && unmet >= 0) problems[`details.outcomes.${unmet}.outcome`] = 'metOrWaived';
  return problems;
}

/** A kind of decision as one person may take it on one case. `refusal` says why not; `components` may be in its scope. */
export type DecisionOption = { kind: DecisionKind; components: string[]; refusal: ErrorCode | null };

/** Every kind, in order, with the components it could act on and, where it is closed to this person, the reason. */
export function decisionKindsFor(person: Person, theCase: CaseContents): DecisionOption[] {
  return DECISION_KINDS.map((kind) => {
    const refusals = theCase.components.map(({ id }) => ({
      id,
      refusal: decisionRefusal(person, theCase, kind, [id]),
    }));
    const components = refusals.filter(({ refusal }) => refusal === null).map(({ id }) => id);
    return { kind, components, refusal: components.length > 0 ? null : (refusals[0]?.refusal ?? 'wrong-state') };
  });
}

/** Why this role takes no decision of this kind, whatever the case; or null. */
export function roleRefusal(person: Person, kind: DecisionKind): ErrorCode | null {
  const forbidden = whyNot(person, 'case.record');
  if (forbidden) return forbidden;
  if (decisionRule(kind).roles.some((role) => role === person.role)) return null;
  return person.role === 'senior_official' || person.role === 'head' ? 'level-too-low' : 'forbidden';
}

/** Why this person may not take this decision over these components, or null. The database refuses the same. */
export function decisionRefusal(
  person: Person,
  theCase: CaseContents,
  kind: DecisionKind,
  scope: readonly string[],
): ErrorCode | null {
  const rule = decisionRule(kind);
  const notTheirs = roleRefusal(person, kind);
  if (notTheirs) return notTheirs;
  if (rule.secondPerson && tookPart(person, theCase)) return 'second-person';
  if (!rule.states.includes(theCase.state)) return 'wrong-state';
  const components = scope.map((id) => theCase.components.find((component) => component.id === id));
  if (components.some((component) => component === undefined)) return 'not-found';
  if (components.some((component) => component && !rule.on.includes(component.status))) return 'wrong-state';
  const frozen = freezeRefusal(person, theCase, kind, scope);
  if (frozen) return frozen;
  const closed = exceptionRefusal(theCase, kind, scope);
  if (closed) return closed;
  if (!levelsFor(kind, theCase, scope).some((level) => level === person.role)) return 'level-too-low';
  const barred = barredComponents(theCase);
  if ((rule.letsFlow || kind === 'out_of_scope') && scope.some((id) => barred.includes(id))) return 'bar-open';
  const waived = (id: string) => standing(theCase, 'waiver', [], id);
  if (rule.letsFlow && scope.some((id) => theCase.unassured.includes(id) && !waived(id))) return 'waiver-first';
  return null;
}

/** Whoever froze does not confirm or lift; a lift rests on a version that was screened and reviewed after the freeze. */
function freezeRefusal(
  person: Person,
  { decisions, version, review }: CaseContents,
  kind: DecisionKind,
  scope: readonly string[],
): ErrorCode | null {
  const lifts = LIFT_KINDS.includes(kind);
  const freezes = scope.map((id) => freezesOf(id, decisions)).filter((each) => each.length > 0);
  const asked = lifts ? freezes : kind === 'temporary_freeze' ? freezes.filter(isUnconfirmed) : [];
  if (asked.flat().some(({ decider }) => isSamePerson(decider, person))) return 'second-person';
  if (!lifts) return null;
  const begun = freezes.flatMap(([first]) => first?.createdAt ?? []);
  const isAfter = (at: string | null | undefined) => begun.every((freeze) => at && at > freeze);
  return isAfter(version.submittedAt) && isAfter(review?.sealedAt) ? null : 'review-first';
}

/** Only what lacks an assurance can be waived; only what is for the head alone, and not for want of one, can be let down. */
function exceptionRefusal(theCase: CaseContents, kind: DecisionKind, scope: readonly string[]): ErrorCode | null {
  if (kind === 'waiver') return scope.every((id) => theCase.unassured.includes(id)) ? null : 'wrong-state';
  if (kind !== 'override') return null;
  if (scope.some((id) => theCase.unassured.includes(id))) return 'level-too-low';
  return theCase.requiredLevel === 'head' ? null : 'wrong-state';
}

/** An emergency freeze that nobody else has confirmed yet. */
export function isUnconfirmed(freezes: readonly { kind: DecisionKind }[]): boolean {
  return freezes.length > 0 && freezes.every(({ kind }) => kind === 'emergency_freeze');
}

/** True while the last of these decisions on a component, on the newest version, is of the first kind. */
function standing({ decisions, version }: CaseContents, kind: DecisionKind, undoneBy: DecisionKind[], id: string) {
  const last = decisions.findLast(
    (each) =>
      each.version === version.number &&
      each.scope.includes(id) &&
      (each.kind === kind || undoneBy.includes(each.kind)),
  );
  return last?.kind === kind;
}

/** Components that no one may let proceed: a bar is flagged on them or on the project, or not shown to be clear. */
export function barredComponents({
  screening,
  components,
}: {
  screening: Pick<Screening, 'openBars'> | null;
  components: readonly { id: string }[];
}): string[] {
  const subjects = screening?.openBars.map(({ subject }) => subject) ?? [];
  return components.map(({ id }) => id).filter((id) => subjects.includes(id) || subjects.includes('project'));
}

/** The roles that may take a decision of this kind over these components. */
export function levelsFor(
  kind: DecisionKind,
  theCase: CaseContents,
  scope: readonly string[],
): readonly DecidingRole[] {
  const { roles, atRequiredLevel, letsFlow } = decisionRule(kind);
  if (kind === 'temporary_freeze' && freezesAll(theCase, scope)) return ['head'];
  const forHead = (id: string) =>
    (atRequiredLevel &&
      theCase.requiredLevel !== 'senior_official' &&
      !standing(theCase, 'override', ['refer_up'], id)) ||
    (letsFlow && theCase.unassured.includes(id)) ||
    (LIFT_KINDS.includes(kind) && freezesOf(id, theCase.decisions).some(({ level }) => level === 'head'));
  return scope.some(forHead) ? roles.filter((role) => role === 'head') : roles;
}

/** A project of several components is frozen whole when no component that is still open is left running. */
function freezesAll({ components }: CaseContents, scope: readonly string[]): boolean {
  const open = components.filter(({ status }) => !FINAL.includes(status));
  return components.length > 1 && open.every(({ id, status }) => status === 'frozen' || scope.includes(id));
}
