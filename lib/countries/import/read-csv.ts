import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { ImportFile, ImportProblem } from './types';

/** Far above any list of States, low enough that a page answers. */
export const MOST_BYTES = 10_000_000;
const MOST_ROWS = 20_000;
const MOST_RECORD = 50_000;
const MOST_CELL = 2_000;

/** A row with the line on which it begins. */
export type CsvRow = { line: number; cells: readonly string[] };
export type CsvTable = { header: readonly string[]; rows: readonly CsvRow[]; problems: readonly ImportProblem[] };

/**
 * Reads a file as UTF-8 and as comma-separated values (RFC 4180): a byte order mark, either line end and line ends
 * inside quotes are all in order. What cannot be read is a problem with its line; rows that can be read come besides.
 */
export function readCsv({ name, bytes }: ImportFile): CsvTable {
  const nothing = (key: ImportProblem['key'], line: number | null = null, value = ''): CsvTable => ({
    header: [],
    rows: [],
    problems: [{ file: name, line, column: '', key, value }],
  });
  if (bytes.byteLength > MOST_BYTES) return nothing('tooLarge');
  const text = decode(bytes);
  if (text === null) return nothing('encoding', lineOfBadByte(bytes));
  if (text.trim() === '') return nothing('empty');
  const nul = text.indexOf('\0');
  if (nul >= 0) return nothing('characters', text.slice(0, nul).split('\n').length);
  let records: CsvRow[];
  try {
    records = recordsOf(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    return nothing(tooLong ? 'rowTooLong' : 'quotes', lineOf(error));
  }
  const [header, ...rows] = records;
  if (!header) return nothing('empty');
  if (rows.length > MOST_ROWS) return nothing('tooManyRows', null, String(MOST_ROWS));
  const problems = rows.flatMap(({ line, cells }) => [
    ...(cells.length === header.cells.length
      ? []
      : [problem('cells', line, '', `${cells.length}/${header.cells.length}`)]),
    ...cells.flatMap((cell, index) =>
      cell.length > MOST_CELL ? [problem('tooLong', line, header.cells[index] ?? '', cell.slice(0, 40))] : [],
    ),
  ]);
  return { header: header.cells, rows: rows.filter(({ cells }) => cells.length === header.cells.length), problems };

  function problem(key: ImportProblem['key'], line: number, column: string, value: string): ImportProblem {
    return { file: name, line, column, key, value };
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8. A line end is one byte in UTF-8 and never part of another character. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    if (decode(bytes.subarray(start, end < 0 ? undefined : end)) === null || end < 0) return line;
    start = end + 1;
    line += 1;
  }
}

function recordsOf(text: string): CsvRow[] {
  const parsed = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // The header, the rows, and one more by which it is known that there are too many.
    to: MOST_ROWS + 2,
    max_record_size: MOST_RECORD,
    record_delimiter: ['\r\n', '\n', '\r'],
  }) as unknown as { record: string[]; info: Info }[];
  return parsed
    .map(({ record, info }) => ({
      line: info.lines - record.reduce((sum, cell) => sum + lineEndsIn(cell), 0),
      cells: record.map((cell) => cell.trim()),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const lineEndsIn = (cell: string) => cell.split(/\r\n|\n|\r/).length - 1;

function lineOf(error: CsvError): number | null {
  const { lines } = error as { lines?: unknown };
  return typeof lines === 'number' ? lines : null;
}
