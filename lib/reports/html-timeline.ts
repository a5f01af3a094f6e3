import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { directed } from './html-parts';
import type { Standing, TimelineView } from './model';
import { withoutOrders } from './printable';

const HEIGHT = '28';

/** The line of time as one picture, with what it shows in words; a table says the same. */
export function timelinePart({ description, from, to, key, rows }: TimelineView): Element {
  return h('div', { className: ['report-timeline'], role: 'img', ariaLabel: withoutOrders(description) }, [
    h('p', { className: ['report-timeline-ends'] }, [directed('span', '', from), directed('span', '', to)]),
    ...rows.map(({ name, stretches, marks }) =>
      h('div', { className: ['report-timeline-row'] }, [
        directed('p', '', name),
        picture('100%', [
          ...onward(stretches),
          ...stretches.map(({ standing, from, to }) => stretch(standing, from, to)),
          ...marks.map(({ kind, at, number }) => place(at, kind, number)),
        ]),
      ]),
    ),
    h(
      'ul',
      { className: ['report-timeline-key'] },
      key.map(({ standing, words }) =>
        h('li', [picture('32', [stretch(standing, 0, 1)]), directed('span', '', words)]),
      ),
    ),
  ]);
}

function picture(width: string, parts: Element[]): Element {
  return s('svg', { width, height: HEIGHT, ariaHidden: 'true', focusable: 'false' }, parts);
}

/** How it stands until the day on which it is looked at again. */
function onward(stretches: TimelineView['rows'][number]['stretches']): Element[] {
  const last = stretches.at(-1);
  if (!last || last.to >= 1) return [];
  const className = ['report-onward', `report-onward-${last.standing}`];
  return [s('line', { className, x1: percent(last.to), x2: '100%', y1: '18', y2: '18' })];
}

/** Told apart by shape: a dotted line, an empty bar, a filled bar with cuts, a filled thin bar. */
function stretch(standing: Standing, from: number, to: number): Element {
  const className = [`report-${standing}`];
  if (standing === 'open' || standing === 'held')
    return s('line', { className, x1: percent(from), x2: percent(to), y1: '18', y2: '18' });
  const [y, height] = standing === 'flowing' ? ['13.5', '9'] : ['16', '4'];
  return s('rect', { className, x: percent(from), width: percent(to - from), y, height });
}

/** A decision is a stroke with its number, a review a ring, a day of review to come a diamond. */
function place(at: number, kind: TimelineView['rows'][number]['marks'][number]['kind'], number: string): Element {
  const x = percent(at);
  if (kind === 'decision')
    return s('svg', { x, overflow: 'visible' }, [
      s('rect', { className: ['report-stroke'], x: '-1', y: '9', width: '2', height: '18' }),
      s(
        'text',
        { className: ['report-numeral'], x: at > 0.95 ? '-4' : '3', y: '9', textAnchor: at > 0.95 ? 'end' : 'start' },
        number,
      ),
    ]);
  if (kind === 'review') return s('circle', { className: ['report-point'], cx: x, cy: '18', r: '4' });
  return s('svg', { x, overflow: 'visible' }, [
    s('path', { className: ['report-point'], d: 'M-5 18 0 13 5 18 0 23z' }),
  ]);
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
