import { type ComponentStatus, type DecisionKind, FINAL, isDecisionKind, LIVE } from '@/lib/cases/decision-table';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { share, timelineOf } from '@/lib/cases/timeline';
import type { Standing, TimelineView } from './model';
import type { ReportWords } from './words';

/** The picture, and what it shows line by line. Days are ISO dates. */
export type TimelineRecord = {
  view: TimelineView;
  stretches: { name: string; standing: string; from: string; to: string }[];
};

/** How each component stood until the day on which the record was sealed; null while nothing is decided. */
export function timelineOfRecord(record: CaseRecord, words: ReportWords): TimelineRecord | null {
  const { components } = record.project;
  const decisions = record.decisions.flatMap((decision) => {
    const kind = decision.kind.key;
    return isDecisionKind(kind) ? [told(decision, kind)] : [];
  });
  if (decisions.length === 0 || components.length === 0) return null;
  const sealed = (record.events.at(-1)?.at ?? record.case.openedAt).slice(0, 10);
  const review = record.reviews.at(-1);
  const { from, to, rows } = timelineOf(
    { createdAt: record.case.openedAt, components, decisions, review: review ? { sealedAt: review.sealedAt } : null },
    sealed,
  );
  const nameOf = (id: string) => components.find((each) => each.id === id)?.name || words.t('project.unnamed');
  const standing = (status: ComponentStatus) => words.own('standings', { key: status, words: status });
  const days = { from: words.date(from), to: words.date(to) };
  return {
    view: {
      description: words.t('freezes.picture', { ...days, names: words.list(components.map(({ id }) => nameOf(id))) }),
      ...days,
      key: STANDINGS.map((each) => ({
        standing: each,
        words: words.own('standingGroups', { key: each, words: each }),
      })),
      rows: rows.map(({ component, stretches, marks }) => ({
        name: nameOf(component),
        stretches: stretches.map((stretch) => ({
          standing: standingOf(stretch.status),
          from: share(stretch.from, from, to),
          to: share(stretch.to, from, to),
        })),
        marks: oneAPlace(
          marks.map((mark) => ({
            kind: mark.kind,
            at: share(mark.on, from, to),
            number: mark.kind === 'decision' ? `${mark.decision}` : '',
          })),
        ),
      })),
    },
    stretches: rows.flatMap(({ component, stretches }) =>
      stretches.map(({ status, from: since, to: until }) => ({
        name: nameOf(component),
        standing: standing(status),
        from: since,
        to: until,
      })),
    ),
  };
}

type Marks = TimelineView['rows'][number]['marks'];

/** Decisions of one day are one mark with all their numbers, so that none is drawn over another. */
function oneAPlace(marks: Marks): Marks {
  const places = new Map<string, Marks[number]>();
  for (const mark of marks) {
    const place = `${mark.kind} ${mark.at}`;
    const there = places.get(place);
    places.set(place, there ? { ...there, number: `${there.number}, ${mark.number}` } : mark);
  }
  return [...places.values()];
}

function told({ number, scope, takenAt, reviewOn, conditions }: CaseRecord['decisions'][number], kind: DecisionKind) {
  return { number, kind, scope: scope.map(({ key }) => key), createdAt: takenAt, reviewOn, conditions };
}

const STANDINGS: readonly Standing[] = ['open', 'flowing', 'held', 'ended'];

function standingOf(status: ComponentStatus): Standing {
  if (status === 'frozen') return 'held';
  if (LIVE.includes(status)) return 'flowing';
  return FINAL.includes(status) || status === 'out_of_scope' ? 'ended' : 'open';
}
