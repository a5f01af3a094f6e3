import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { MARK_SHAPES } from './mark-shapes';
import type { Cell, Mark, Marked, PassageView, ReportModel, Row } from './model';
import { withoutOrders } from './printable';

export type Place = {
  /** Level of a heading that stands here: 3 right under a section. */
  level: number;
  labels: ReportModel['labels'];
};

export function headingTag(level: number): string {
  return `h${Math.min(level, 6)}`;
}

/** An element of plain words. Line breaks are kept by report.css, direction is that of the first letter. */
export function directed(tag: string, className: string, words: string): Element {
  return h(tag, { dir: 'auto', ...classed(className) }, withoutOrders(words));
}

/** One element per paragraph. */
export function paragraphs(className: string, words: string): Element[] {
  return words.split(/\n\s*\n/).map((paragraph) => directed('p', className, paragraph));
}

/** Small words under something, or nothing. */
export function remark(words: string): Element[] {
  return words === '' ? [] : [directed('p', 'report-remark', words)];
}

/** A shape with its words; the shape is left out of what is read aloud. */
export function markPart({ mark, words }: Marked): Element {
  return h('span', { className: ['report-mark', `report-mark-${mark}`] }, [shape(mark), directed('span', '', words)]);
}

function shape(mark: Mark): Element {
  return s(
    'svg',
    { viewBox: '0 0 20 20', width: '18', height: '18', ariaHidden: 'true', focusable: 'false' },
    MARK_SHAPES[mark].map(([tag, attributes]) => s(tag, { ...attributes })),
  );
}

export function rowParts(rows: readonly Row[], className = ''): Element[] {
  if (rows.length === 0) return [];
  return [
    h(
      'dl',
      { className: ['report-rows', ...(className === '' ? [] : [className])] },
      rows.map(({ label, text }) => h('div', [directed('dt', '', label), directed('dd', '', text)])),
    ),
  ];
}

export function listPart(items: readonly string[], ordered = false): Element {
  return h(
    ordered ? 'ol' : 'ul',
    { className: ['report-list'] },
    items.map((item) => directed('li', '', item)),
  );
}

/** What nobody has answered, in its dashed outline. */
export function unknownPart(children: readonly Element[]): Element {
  return h('div', { className: ['report-unknown'] }, [...children]);
}

/** A table that scrolls within itself where the page is narrow; keys reach it. */
export function tablePart(table: {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}): Element {
  return h(
    'div',
    { className: ['report-scroller'], tabIndex: 0, role: 'group', ariaLabel: withoutOrders(table.caption) },
    [
      h('table', [
        directed('caption', '', table.caption),
        h(
          'thead',
          h(
            'tr',
            table.head.map((words) => h('th', { scope: 'col', dir: 'auto' }, withoutOrders(words))),
          ),
        ),
        h(
          'tbody',
          table.rows.map((cells) => h('tr', cells.map(cellPart))),
        ),
      ]),
    ],
  );
}

function cellPart(cell: Cell, column: number): Element {
  if (typeof cell !== 'string') return h('td', cell.map(markPart));
  if (column > 0 || cell === '') return directed('td', '', cell);
  return h('th', { scope: 'row', dir: 'auto' }, withoutOrders(cell));
}

/** A passage of the Guidelines, in its own language; note numbers stand raised. */
export function passagePart({ id, leadIn, text, notes }: PassageView, withNotes: boolean): Element {
  return h('div', { className: ['report-passage'], lang: 'en', dir: 'ltr' }, [
    h('p', { className: ['report-passage-id'] }, id),
    ...(leadIn === '' ? [] : [h('p', { className: ['report-lead-in'] }, leadIn)]),
    h(
      'p',
      text.split(/(\[\d{3}\])/).map((run, index) => (index % 2 === 1 ? h('sup', run) : run)),
    ),
    ...(withNotes && notes.length > 0
      ? [
          h(
            'dl',
            { className: ['report-notes'] },
            notes.map((note) => h('div', [h('dt', note.number), h('dd', note.text)])),
          ),
        ]
      : []),
  ]);
}

function classed(className: string): { className?: string[] } {
  return className === '' ? {} : { className: [className] };
}
