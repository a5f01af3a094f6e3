import { writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Table } from './table';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The table as XLSX, piece by piece: a header row that stays in sight, words as words (a formula is never written), numbers
 * and days as such.
 */
export function xlsxStream({ name, columns, batches }: Table): ReadableStream<Uint8Array> {
  return writeXlsxStream(rows(), { name, columns: [...columns], freezePane: { rows: 1 } });

  async function* rows() {
    for await (const batch of batches) for (const row of batch) yield row.map(writable);
  }
}

/**
 * Words as XML can hold them and Excel reads them back: `_x0041_` in a text would be read as the character of that number
 * (ECMA-376, ST_Xstring), and the two last characters of the plane are none of XML.
 */
function writable(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}
