import { isCountryCode } from '../codes';
import type { CsvRow } from './read-csv';
import type { ImportProblem } from './types';

const YEAR = /^(1[89]|20)\d{2}$/;
const NUMBER = /^-?\d{1,6}(\.\d{1,6})?$/;

/** One row by column. Each reading notes its problem and gives back something harmless. */
export type CheckedRow = ReturnType<typeof checkedRow>;

/** Reads the cells of one row and notes what is wrong with them. `sources` are the ids that may be named. */
export function checkedRow(
  file: string,
  columns: readonly string[],
  { line, cells }: CsvRow,
  sources: ReadonlySet<string>,
  problems: ImportProblem[],
) {
  const text = (column: string): string => cells[columns.indexOf(column)] ?? '';
  const refuse = (column: string, key: ImportProblem['key'], value = text(column)): void => {
    problems.push({ file, line, column, key, value: value.length > 60 ? `${value.slice(0, 59)}…` : value });
  };
  const required = (column: string): string => {
    if (text(column) === '') refuse(column, 'missing');
    return text(column);
  };
  return {
    line,
    text,
    refuse,
    required,
    country(): string {
      const iso3 = required('iso3');
      if (iso3 !== '' && !isCountryCode(iso3)) refuse('iso3', 'country');
      return iso3;
    },
    /** A year or empty. */
    year(column: string): number | null {
      const cell = text(column);
      if (cell === '') return null;
      if (YEAR.test(cell)) return Number(cell);
      refuse(column, 'year');
      return null;
    },
    /** A year, perhaps with a month behind it. */
    yearOfDate(column: string): number {
      const [year = ''] = required(column).split('-');
      if (year !== '' && !/^(1[89]|20)\d{2}(-(0[1-9]|1[0-2]))?$/.test(text(column))) refuse(column, 'year');
      return Number(year);
    },
    decimal(column: string): number | null {
      const cell = required(column);
      if (NUMBER.test(cell)) return Number(cell);
      if (cell !== '') refuse(column, 'number');
      return null;
    },
    /** One of the values, or the empty cell where that is allowed. */
    choice<Value extends string>(column: string, values: readonly Value[]): Value | '' {
      const cell = text(column);
      const known = values.find((value) => value === cell);
      if (known === undefined) refuse(column, cell === '' ? 'missing' : 'choice');
      return known ?? '';
    },
    matching(column: string, pattern: RegExp): string {
      if (text(column) !== '' && !pattern.test(text(column))) refuse(column, 'choice');
      return text(column);
    },
    /** Ids of documents, separated by semicolons; each must be known. */
    sources(column: string): string[] {
      const ids = text(column)
        .split(';')
        .map((id) => id.trim())
        .filter(Boolean);
      for (const id of ids) if (!sources.has(id)) refuse(column, 'source', id);
      return ids;
    },
  };
}
