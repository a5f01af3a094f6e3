import type { DecisionFile } from '@/lib/cases/case-file';
import { componentStatus } from '@/lib/cases/component-status';
import { type ComponentStatus, type DecisionKind, decisionRule } from '@/lib/cases/decision-table';

/** A stretch in which a component stood one way. Days are ISO dates; `to` is the first day on which it no longer does. */
export type Stretch = { status: ComponentStatus; from: string; to: string };
/** A day on which something was done or is to be done. */
export type TimelineMark =
  | { kind: 'decision'; on: string; decision: number; decided: DecisionKind }
  | { kind: 'review'; on: string }
  | { kind: 'due'; on: string };
export type TimelineRow = { component: string; stretches: Stretch[]; marks: TimelineMark[] };
export type Timeline = { from: string; today: string; to: string; rows: TimelineRow[] };

/** The part of a case that the line of time shows: of a case as it is read, or of a sealed record. */
export type Told = {
  createdAt: string;
  components: readonly { id: string }[];
  decisions: readonly (Pick<DecisionFile, 'number' | 'kind' | 'scope' | 'createdAt' | 'reviewOn'> & {
    conditions?: readonly unknown[];
  })[];
  review: { sealedAt: string } | null;
};

/**
 * How each component stood from the opening of the case to today, with every decision and the review on it, and the day on
 * which it is to be looked at again. `today` is an ISO date.
 */
export function timelineOf({ createdAt, components, decisions, review }: Told, today: string): Timeline {
  const from = createdAt.slice(0, 10);
  const rows = components.map(({ id }): TimelineRow => {
    const own = decisions.filter(({ scope }) => scope.includes(id));
    const moves = own.filter(({ kind }) => decisionRule(kind).after !== null);
    const starts = [
      { status: 'undecided' as ComponentStatus, on: from },
      ...moves.map(({ createdAt: at }, index) => ({
        status: componentStatus(id, moves.slice(0, index + 1)),
        on: at.slice(0, 10),
      })),
    ];
    const stretches = starts.map(({ status, on }, index) => ({ status, from: on, to: starts[index + 1]?.on ?? today }));
    const due = own.findLast(({ reviewOn }) => reviewOn !== null)?.reviewOn;
    return {
      component: id,
      stretches: stretches.filter((stretch, index) => stretch.from < stretch.to || index === stretches.length - 1),
      marks: [
        ...(review ? [{ kind: 'review' as const, on: review.sealedAt.slice(0, 10) }] : []),
        ...own.map(({ number, kind, createdAt: at }) => ({
          kind: 'decision' as const,
          on: at.slice(0, 10),
          decision: number,
          decided: kind,
        })),
        ...(due ? [{ kind: 'due' as const, on: due }] : []),
      ],
    };
  });
  const days = rows.flatMap(({ marks }) => marks.map(({ on }) => on));
  return { from, today, to: [today, ...days].toSorted().at(-1) ?? today, rows };
}

/** Where a day lies between two others, from 0 to 1. All three are ISO dates. */
export function share(day: string, from: string, to: string): number {
  const at = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
  const span = at(to) - at(from);
  return span <= 0 ? 0 : Math.min(1, Math.max(0, (at(day) - at(from)) / span));
}
