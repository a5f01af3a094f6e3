import type { ComponentStatus, DecisionFile } from '@/lib/cases/case-file';
import type { DecisionKind } from '@/lib/cases/decision';

const STATUS_AFTER: Record<Exclude<DecisionKind, 'refer_up'>, ComponentStatus> = {
  proceed: 'proceeding',
  proceed_with_conditions: 'conditional',
  temporary_freeze: 'frozen',
  reject: 'rejected',
  withdrawal: 'withdrawn',
};

/** Rejected or withdrawn: nothing more is decided on it in this case. */
export function isClosed(status: ComponentStatus): boolean {
  return status === 'rejected' || status === 'withdrawn';
}

/** Where a component stands: the last decision on it that is more than a referral. Decisions come oldest first. */
export function componentStatus(
  id: string,
  decisions: readonly Pick<DecisionFile, 'kind' | 'scope'>[],
): ComponentStatus {
  const last = decisions.findLast(({ kind, scope }) => kind !== 'refer_up' && scope.includes(id));
  return !last || last.kind === 'refer_up' ? 'undecided' : STATUS_AFTER[last.kind];
}
