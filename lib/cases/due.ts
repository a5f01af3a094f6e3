import type { DecisionFile } from '@/lib/cases/case-file';
import { isClosed, standingOf } from '@/lib/cases/component-status';
import type { ComponentStatus } from '@/lib/cases/decision-table';
import type { ConditionCheck } from '@/lib/cases/staleness';

/** A day on which somebody must have looked at a decision again, or at one of its conditions. Days are ISO dates. */
export type DueDate = { on: string; decision: number } & (
  | { kind: 'review' }
  | { kind: 'condition'; condition: number }
);

type Standing = {
  decisions: readonly (Pick<DecisionFile, 'number' | 'kind' | 'scope' | 'reviewOn'> & {
    conditions: readonly { dueOn: string; checks: readonly Pick<ConditionCheck, 'outcome'>[] }[];
  })[];
  components: readonly { id: string; status: ComponentStatus }[];
};

/** How many days ahead a day counts as near. */
export const NEAR_DAYS = 30;

/**
 * Every day that is still to be kept on a case, earliest first: the review of each decision that a component stands under,
 * and each of its conditions of which nobody has yet said that it is met or waived.
 */
export function dueDates({ decisions, components }: Standing): DueDate[] {
  const open = components.filter(({ status }) => status !== 'undecided' && !isClosed(status));
  const standings = open.flatMap(({ id }) => standingOf(id, decisions) ?? []);
  const governing = new Set(standings.map(({ governs }) => governs.number));
  const dated = new Set(
    standings.flatMap(({ governs, renewedBy, engagedBy }) =>
      [renewedBy ?? governs, engagedBy].map((each) => each?.number),
    ),
  );
  return decisions
    .filter(({ number }) => governing.has(number) || dated.has(number))
    .flatMap(({ number: decision, reviewOn, conditions }): DueDate[] => [
      ...(reviewOn && dated.has(decision) ? [{ kind: 'review' as const, on: reviewOn, decision }] : []),
      ...(governing.has(decision) ? conditions : []).flatMap(({ dueOn, checks }, index) => {
        const last = checks.at(-1)?.outcome;
        const isSettled = last === 'met' || last === 'waived';
        return isSettled ? [] : [{ kind: 'condition' as const, on: dueOn, decision, condition: index + 1 }];
      }),
    ])
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** True when the day has passed or comes within {@link NEAR_DAYS}. Both are ISO dates. */
export function isNear(on: string, today: string): boolean {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCDate(limit.getUTCDate() + NEAR_DAYS);
  return on <= limit.toISOString().slice(0, 10);
}
