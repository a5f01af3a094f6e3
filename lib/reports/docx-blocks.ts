import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { Apparatus } from './docx-apparatus';
import { findingContent } from './docx-finding';
import { markStyle, type StyleName, styleId } from './docx-styles';
import { type Content, grid } from './docx-table';
import { direction, runs } from './docx-text';
import type { Block, Cell, ReportModel, Row } from './model';

/** What a block is drawn with. */
export type Drawing = Pick<ReportModel, 'labels'> & {
  apparatus: Apparatus;
  /** Of the text, in twentieths of a point. */
  width: number;
  /** All that is listed here is open: each item gets a comment. */
  open: boolean;
};

const HASH = /^[0-9a-f]{64}$/;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** A block as paragraphs and tables. Headings in it are of this level (1 to 4) or deeper. */
export function blockContent(block: Block, drawing: Drawing, level = 2): Content[] {
  switch (block.kind) {
    case 'lead':
      return [styled('Lead', block.text)];
    case 'text':
      return paragraphs(block.text);
    case 'remark':
      return [styled('Remark', block.text)];
    case 'strong':
      return [styled('Strong', block.text)];
    case 'label':
      return [level > 2 ? heading(block.text, level) : styled('Label', block.text)];
    case 'rows':
      return rowsContent(block.rows, drawing);
    case 'table':
      return tableContent(block, drawing);
    case 'list':
      return listContent(block, drawing);
    case 'unknown':
      return unknownContent(block.items, drawing);
    case 'entry':
      return [
        heading(block.heading, level),
        ...said('Place', block.note),
        ...block.blocks.flatMap((each) => blockContent(each, drawing, level + 1)),
      ];
    case 'aside':
      return [
        styled('Binding head', block.heading),
        ...paragraphs(block.text, 'Binding words'),
        ...rowsContent(block.rows, drawing),
      ];
    case 'finding':
      return findingContent(block.finding, drawing);
    case 'passage':
      return passageContent(block.passage, drawing);
    case 'timeline':
      // The table that follows it says the same.
      return [];
  }
}

/** A paragraph of these words in one of the report's styles; `children` where there is more to them than words. */
export function styled(style: StyleName, words: string, children: ParagraphChild[] = runs(words)): Paragraph {
  return new Paragraph({ style: styleId(style), ...direction(words), children });
}

/** The same, or nothing where there are no words. */
export function said(style: StyleName, words: string): Paragraph[] {
  return words === '' ? [] : [styled(style, words)];
}

export function heading(words: string, level: number): Paragraph {
  return new Paragraph({ heading: HEADINGS[level - 1], ...direction(words), children: runs(words) });
}

/** Words that a person typed, in as many paragraphs as they have. */
export function paragraphs(words: string, style?: StyleName): Paragraph[] {
  return words
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => (style ? styled(style, part) : new Paragraph({ ...direction(part), children: runs(part) })));
}

export function passageContent(
  passage: Extract<Block, { kind: 'passage' }>['passage'],
  { apparatus }: Drawing,
): Content[] {
  const leadIn = passage.leadIn === '' ? [] : runs(`${passage.leadIn} `, { style: 'LeadIn' });
  return [
    styled('Clause number', passage.id),
    styled('Clause', passage.text, [...leadIn, ...apparatus.passage(passage)]),
  ];
}

/** A list item; several with the same `list` are one list. */
export function item(
  words: string,
  list: { ordered: boolean; instance: number },
  children: ParagraphChild[] = runs(words),
): Paragraph {
  const numbering = { reference: list.ordered ? 'number' : 'dash', level: 0, instance: list.instance };
  return new Paragraph({ style: 'ListParagraph', numbering, ...direction(words), children });
}

export function bullets(items: readonly string[], { apparatus }: Drawing): Paragraph[] {
  const instance = apparatus.list();
  return items.map((words) => item(words, { ordered: false, instance }));
}

/** Each item in a dashed frame, with a comment on it. */
export function unknownContent(items: readonly string[], { apparatus, labels }: Drawing): Paragraph[] {
  return items.map((words) => styled('Unanswered', words, apparatus.open([labels.missing, words], runs(words))));
}

function listContent({ items, ordered }: Extract<Block, { kind: 'list' }>, { apparatus, labels, open }: Drawing) {
  const list = { ordered, instance: apparatus.list() };
  return items.map((words) =>
    item(words, list, open ? apparatus.open([labels.missing, words], runs(words)) : undefined),
  );
}

function rowsContent(rows: readonly Row[], { width }: Drawing): Content[] {
  const cells = rows.map(({ label, text }) => [[styled('Row label', label)], paragraphs(text, 'Row text')]);
  return grid({ weights: [31, 139], width, rows: cells, ruled: false });
}

function tableContent(table: Extract<Block, { kind: 'table' }>, { apparatus, width, open }: Drawing): Content[] {
  const { caption, head, rows, widths: weights } = table;
  const rest = (row: readonly Cell[]) => row.map((cell, at) => `${head[at]}: ${wordsOf(cell)}`);
  return [
    new Paragraph({ style: 'Caption', ...direction(caption), children: runs(caption) }),
    ...grid({
      weights,
      width,
      head: head.map((words) => [styled('Table head', words)]),
      rows: rows.map((row) =>
        row.map((cell, at) => cellContent(cell, open && at === 0 ? (on) => apparatus.open(rest(row), on) : undefined)),
      ),
      ruled: true,
    }),
  ];
}

function wordsOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map(({ words }) => words).join('; ');
}

/** A paragraph for each line or marked word; `around` takes the first of them. */
function cellContent(cell: Cell, around = (on: ParagraphChild[]) => on): Paragraph[] {
  const lines: { words: string; style?: string }[] =
    typeof cell === 'string'
      ? cell.split('\n').map((words) => (HASH.test(words) ? { words, style: 'Hash' } : { words }))
      : cell.map(({ mark, words }) => ({ words, style: markStyle(mark) }));
  return lines.map(({ words, style }, at) => {
    const children = runs(words, style ? { style } : {});
    return styled('Table text', words, at === 0 ? around(children) : children);
  });
}
