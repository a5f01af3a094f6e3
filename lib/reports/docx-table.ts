import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { HAIRLINE, INK } from './docx-styles';

export type Content = Paragraph | Table;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE };
const THICK = { style: BorderStyle.SINGLE, size: 8, color: INK };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

export type Grid = {
  /** Weights of the columns. */
  weights: readonly number[];
  /** The whole width, in twentieths of a point. */
  width: number;
  /** Stands again on each page that the table runs on to. */
  head?: readonly Content[][];
  rows: readonly (readonly Content[][])[];
  /** With a hairline under each row. */
  ruled: boolean;
};

/** A table without vertical lines, and the gap that keeps it from running into one that follows. */
export function grid({ weights, width, head, rows, ruled }: Grid): Content[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / total) * width));
  const row = (cells: readonly Content[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: isHead,
      children: cells.map(
        (children, at) =>
          new TableCell({
            children: children.length > 0 ? children : [new Paragraph({})],
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            borders: { ...NO_BORDERS, bottom: isHead ? THICK : ruled ? HAIR : NONE },
            margins: { top: ruled ? 70 : 0, bottom: ruled ? 70 : 0, left: 0, right: at + 1 < cells.length ? 190 : 0 },
          }),
      ),
    });
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
  return [table, gap()];
}

/** These parts in a box with a heavy line round it. */
export function box(children: readonly Content[], width: number): Content[] {
  const borders = { top: THICK, bottom: THICK, left: THICK, right: THICK };
  const margins = { top: 200, bottom: 120, left: BOX_PADDING, right: BOX_PADDING };
  const cell = new TableCell({ children, borders, margins, width: { size: width, type: WidthType.DXA } });
  const rows = [new TableRow({ children: [cell] })];
  const size = { size: width, type: WidthType.DXA };
  return [new Table({ width: size, columnWidths: [width], layout: TableLayoutType.FIXED, rows }), gap()];
}

/** Of a box, on either side, in twentieths of a point. */
export const BOX_PADDING = 300;

function gap(): Paragraph {
  return new Paragraph({ style: 'Gap' });
}
