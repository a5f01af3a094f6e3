import { Paragraph, type ParagraphChild } from 'docx';
import { findingContent } from './docx-finding';
import {
  type Drawing,
  heading,
  item,
  paragraphs,
  passageContent,
  said,
  styled,
  unknownContent,
} from './docx-paragraphs';
import { markStyle } from './docx-styles';
import { type Content, grid } from './docx-table';
import { direction, runs } from './docx-text';
import type { Block, Cell, Row } from './model';

const HASH = /^[0-9a-f]{64}$/;
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
