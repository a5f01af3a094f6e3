import type { DecisionFile } from '@/lib/cases/case-file';
import { type ComponentStatus, decisionRule, FINAL, FREEZE_KINDS, LIFT_KINDS } from '@/lib/cases/decision-table';

type Taken = Pick<DecisionFile, 'kind' | 'scope'> & { conditions?: readonly unknown[] };

/** Rejected, withdrawn or terminated: nothing more is decided on it in this case. */
export function isClosed(status: ComponentStatus): boolean {
  return FINAL.includes(status);
}

/** The last decision that moved a component, or undefined. Decisions come oldest first. */
export function governingDecision<Decision extends Taken>(
  id: string,
  decisions: readonly Decision[],
): Decision | undefined {
  return decisions.findLast(({ kind, scope }) => decisionRule(kind).after !== null && scope.includes(id));
}

/** Where a component stands. Decisions come oldest first. */
export function componentStatus(id: string, decisions: readonly Taken[]): ComponentStatus {
  const last = governingDecision(id, decisions);
  const after = (last && decisionRule(last.kind).after) ?? 'undecided';
  // A freeze may be lifted under conditions.
  return last && LIFT_KINDS.includes(last.kind) && last.conditions?.length ? 'conditional' : after;
}

/** Every freeze that holds a component now, from the one that stopped it; empty unless it is frozen. */
export function freezesOf<Decision extends Taken>(id: string, decisions: readonly Decision[]): Decision[] {
  const moves = decisions.filter(({ kind, scope }) => decisionRule(kind).after !== null && scope.includes(id));
  const before = moves.findLastIndex(({ kind }) => !FREEZE_KINDS.includes(kind));
  return moves.slice(before + 1);
}

/** What a component stands under: the decision that moved it, and what has renewed it or been asked since. */
export type Standing<Decision> = {
  governs: Decision;
  renewedBy: Decision | undefined;
  engagedBy: Decision | undefined;
};

/** Null while nothing has moved the component. Decisions come oldest first. */
export function standingOf<Decision extends Taken & { number: number }>(
  id: string,
  decisions: readonly Decision[],
): Standing<Decision> | null {
  const governs = governingDecision(id, decisions);
  if (!governs) return null;
  const last = (asked: Decision['kind']) =>
    decisions.findLast(({ kind, number, scope }) => kind === asked && number > governs.number && scope.includes(id));
  return { governs, renewedBy: last('continue'), engagedBy: last('enhanced_engagement') };
}
