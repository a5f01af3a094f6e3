import { z } from 'zod';
import { whyNot } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { latestReviewOn } from '@/lib/cases/calendar';
import type { CaseContents, ComponentFile } from '@/lib/cases/case-file';
import { COMPONENT_ID } from '@/lib/cases/project';
import { longText, requiredText } from '@/lib/cases/text';
import type { ErrorCode, FieldProblems } from '@/lib/errors';
import type { DecisionLevel, Screening } from '@/lib/rules/types';

export const DECISION_KINDS = [
  'proceed',
  'proceed_with_conditions',
  'refer_up',
  'reject',
  'temporary_freeze',
  'withdrawal',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** Kinds that let help go on: closed to a component under an open bar. */
export const PROCEEDING_KINDS: readonly DecisionKind[] = ['proceed', 'proceed_with_conditions'];
/** Kinds that must name a day on which they are looked at again. */
export const REVIEWED_KINDS: readonly DecisionKind[] = ['proceed', 'proceed_with_conditions', 'temporary_freeze'];
/** Kinds that may carry conditions; `proceed_with_conditions` must. */
export const CONDITIONAL_KINDS: readonly DecisionKind[] = ['proceed_with_conditions', 'temporary_freeze'];

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

/** What the form sends, whatever the day: dates against today are checked by {@link decisionProblems}. */
export const decisionSchema = z
  .object({
    kind: z.enum(DECISION_KINDS, { error: 'required' }),
    /** Component ids. */
    scope: z
      .array(z.string().regex(COMPONENT_ID, { error: 'id' }))
      .min(1, { error: 'oneComponent' })
      .max(20, { error: 'tooMany' })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'duplicateId' }),
    reasons: longText(REASONS.most).pipe(requiredText(REASONS.most, REASONS.least)),
    reviewOn: z.union([isoDate, z.literal('').transform(() => null), z.null()]).default(null),
    conditions: z.array(conditionSchema).max(20, { error: 'tooMany' }).default([]),
  })
  .superRefine((decision, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (REVIEWED_KINDS.includes(decision.kind) && decision.reviewOn === null) say('reviewOn', 'required');
    if (!REVIEWED_KINDS.includes(decision.kind) && decision.reviewOn !== null) say('reviewOn', 'noReviewDate');
    if (decision.kind === 'proceed_with_conditions' && decision.conditions.length === 0)
      say('conditions', 'oneCondition');
    if (!CONDITIONAL_KINDS.includes(decision.kind) && decision.conditions.length > 0) say('conditions', 'noConditions');
  });
export type DecisionInput = z.infer<typeof decisionSchema>;

/** Dates that do not fit the day of the decision, by field. `today` is an ISO date. */
export function decisionProblems(decision: DecisionInput, today: string): FieldProblems {
  const problems: FieldProblems = {};
  if (decision.reviewOn !== null && decision.reviewOn <= today) problems.reviewOn = 'dateAhead';
  if (decision.reviewOn !== null && decision.reviewOn > latestReviewOn(today)) problems.reviewOn = 'dateWithinYear';
  for (const [index, { dueOn }] of decision.conditions.entries()) {
    if (dueOn < today) problems[`conditions.${index}.dueOn`] = 'dateAhead';
  }
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

/** Why this person may not take this decision over these components, or null. The database refuses the same. */
export function decisionRefusal(
  person: Person,
  theCase: CaseContents,
  kind: DecisionKind,
  scope: readonly string[],
): ErrorCode | null {
  const general = whyNot(person, 'case.decide', theCase);
  if (general) return general;
  const components = scope.map((id) => theCase.components.find((component) => component.id === id));
  if (components.some((component) => component === undefined)) return 'not-found';
  if (components.some((component) => component && !openTo(kind, component))) return 'wrong-state';
  if (!levelsFor(kind, theCase, scope).some((level) => level === person.role)) return 'level-too-low';
  const barred = barredComponents(theCase);
  if (PROCEEDING_KINDS.includes(kind) && scope.some((id) => barred.includes(id))) return 'bar-open';
  return null;
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

/** A rejection and a withdrawal are final: such help comes back only as a new case. */
function isFinal({ status }: ComponentFile): boolean {
  return status === 'rejected' || status === 'withdrawn';
}

function openTo(kind: DecisionKind, component: ComponentFile): boolean {
  if (isFinal(component)) return false;
  return kind === 'refer_up' || kind === 'reject' ? component.status === 'undecided' : true;
}

/** The levels that may take a decision of this kind over these components. */
export function levelsFor(kind: DecisionKind, theCase: CaseContents, scope: readonly string[]): DecisionLevel[] {
  const both: DecisionLevel[] = ['senior_official', 'head'];
  if (kind === 'refer_up') return ['senior_official'];
  if (kind === 'withdrawal') return ['head'];
  if (kind === 'temporary_freeze') {
    return freezesAll(theCase, scope) ? ['head'] : both;
  }
  if (theCase.requiredLevel !== 'senior_official') return ['head'];
  // A freeze is lifted at its own level or above.
  return scope.some((id) => frozenByHead(theCase, id)) ? ['head'] : both;
}

/** A project of several components is frozen whole when no component that is still open is left running. */
function freezesAll({ components }: CaseContents, scope: readonly string[]): boolean {
  const open = components.filter((component) => !isFinal(component));
  return components.length > 1 && open.every(({ id, status }) => status === 'frozen' || scope.includes(id));
}

function frozenByHead(theCase: CaseContents, id: string): boolean {
  const last = theCase.decisions.findLast(({ kind, scope }) => kind !== 'refer_up' && scope.includes(id));
  return last?.kind === 'temporary_freeze' && last.level === 'head';
}
