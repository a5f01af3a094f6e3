import { getLocale, getTranslations } from 'next-intl/server';
import type { CaseFile } from '@/lib/cases/case-file';
import type { ComponentStatus } from '@/lib/cases/decision-table';
import { share, type Timeline, type TimelineRow, timelineOf } from '@/lib/cases/timeline';
import { formatDate } from '@/lib/messages/format';
import { StandingMark } from './standing-mark';

/** How a stretch is drawn, as strokes: help that flows is a full bar, a freeze is barred across, what is open is dotted. */
const STROKES: Partial<Record<ComponentStatus, { width: number; dash?: string }>> = {
  proceeding: { width: 10 },
  conditional: { width: 10, dash: '12 3' },
  in_phases: { width: 10, dash: '24 6' },
  frozen: { width: 22, dash: '2 5' },
  rejected: { width: 1.5 },
  withdrawn: { width: 1.5 },
  terminated: { width: 1.5 },
  out_of_scope: { width: 1.5 },
};
const OPEN = { width: 3, dash: '2 5' };
const MIDDLE = 18;

/** Freezes, decisions and reviews of each component on one line of time, with the same in words below it. */
export async function DecisionTimeline({ file, today }: { file: CaseFile; today: string }) {
  const [t, c, language] = await Promise.all([getTranslations('decide'), getTranslations('case'), getLocale()]);
  if (file.decisions.length === 0) return null;
  const timeline = timelineOf(file, today);
  const day = (iso: string) => formatDate(iso, language);
  const nameOf = (id: string) => file.components.find((component) => component.id === id)?.name || c('unnamed');
  const said = (mark: TimelineRow['marks'][number]) => {
    if (mark.kind === 'review') return t('timeline.review', { date: day(mark.on) });
    if (mark.kind === 'due') return t('timeline.due', { date: day(mark.on) });
    return t('timeline.decision', {
      date: day(mark.on),
      number: mark.decision,
      kind: t(`kind.${mark.decided}.label`),
    });
  };
  return (
    <section aria-labelledby="timeline" className="mb-14">
      <h2 id="timeline" className="font-serif text-h2 font-semibold">
        {t('timeline.title')}
      </h2>
      <p className="mt-1 flex justify-between text-muted text-small tabular-nums">
        <span>{day(timeline.from)}</span>
        <span>{timeline.to > today ? day(timeline.to) : t('timeline.today')}</span>
      </p>
      <ol className="mt-2 border-hairline border-t">
        {timeline.rows.map((row) => (
          <li key={row.component} className="border-hairline border-b py-4">
            <h3 dir="auto" className="wrap-anywhere font-semibold">
              {nameOf(row.component)}
            </h3>
            <div className="px-2">
              <Line row={row} timeline={timeline} />
            </div>
            <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
              {row.stretches.map(({ status, from }) => (
                <li key={`${status} ${from}`} className="inline-flex items-baseline gap-1.5">
                  <StandingMark status={status} />
                  {t('timeline.since', { status: c(`standing.${status}`), date: day(from) })}
                </li>
              ))}
            </ul>
            <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-muted text-small">
              {row.marks.map((mark) => (
                <li key={said(mark)}>{said(mark)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The picture; the words beside it say the same, so it is hidden from screen readers. */
function Line({ row, timeline }: { row: TimelineRow; timeline: Timeline }) {
  const { from, today, to } = timeline;
  const at = (iso: string) => `${(share(iso, from, to) * 100).toFixed(2)}%`;
  // From today to the day on which it is looked at again, nothing is known yet.
  const due = row.marks.find(({ kind, on }) => kind === 'due' && on > today)?.on;
  return (
    <svg aria-hidden="true" width="100%" height={MIDDLE * 2} className="my-1 block overflow-visible text-ink">
      {row.stretches.map(({ status, from: start, to: end }) => {
        const { width, dash } = STROKES[status] ?? OPEN;
        return (
          <line
            key={`${status} ${start}`}
            x1={at(start)}
            x2={at(end)}
            y1={MIDDLE}
            y2={MIDDLE}
            stroke="currentColor"
            strokeWidth={width}
            strokeDasharray={dash}
          />
        );
      })}
      {due ? (
        <line
          x1={at(today)}
          x2={at(due)}
          y1={MIDDLE}
          y2={MIDDLE}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="1 6"
        />
      ) : null}
      <line x1={at(today)} x2={at(today)} y1="0" y2={MIDDLE * 2} strokeWidth="2" className="stroke-accent" />
      {row.marks.map((mark) => (
        <svg
          key={`${mark.kind} ${mark.on} ${'decision' in mark ? mark.decision : ''}`}
          aria-hidden="true"
          x={at(mark.on)}
          y={MIDDLE}
          overflow="visible"
          className="fill-paper"
          stroke="currentColor"
          strokeWidth="2"
        >
          {mark.kind === 'decision' ? <path d="M-6-6h12v12h-12z" /> : null}
          {mark.kind === 'review' ? <circle r="6" /> : null}
          {mark.kind === 'due' ? <path d="M0-8 8 0 0 8-8 0z" /> : null}
        </svg>
      ))}
    </svg>
  );
}
