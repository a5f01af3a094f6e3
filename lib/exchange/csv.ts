import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from './table';

/** Byte order mark: Excel reads a file without it in the code page of the machine. */
const BOM = '\uFEFF';

/**
 * Where a spreadsheet may begin to read a formula: at the start of a cell, and inside it after what splits cells where the
 * list separator is not a comma, as in French and Spanish. Also the wide forms that some programs fold into the narrow
 * ones. After https://owasp.org/www-community/attacks/CSV_Injection.
 */
const FORMULA_START = /(?<=^|[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r\n])/g;

/** Words that no spreadsheet runs: an apostrophe stands before what could begin a formula. Numbers never come here. */
export function defused(text: string): string {
  return text.replace(FORMULA_START, "'");
}

/** The table as CSV (RFC 4180, UTF-8), piece by piece. `bom`: with a byte order mark, for Excel. */
export function csvStream({ columns, batches }: Table, { bom }: { bom: boolean }): ReadableStream<Uint8Array> {
  const source = pieces();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await source.return();
    },
  });

  async function* pieces(): AsyncGenerator<string, void> {
    yield (bom ? BOM : '') + lines([columns.map(({ header }) => header)]);
    for await (const rows of batches) if (rows.length > 0) yield lines(rows);
  }
}

function lines(rows: readonly Row[]): string {
  return stringify([...rows], {
    record_delimiter: 'windows',
    cast: { string: defused, date: (day) => day.toISOString().slice(0, 10) },
  });
}
