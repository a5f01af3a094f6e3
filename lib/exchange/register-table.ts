import type { RegisterLevel, RegisterLine } from '@/lib/cases/register';
import type { CaseState } from '@/lib/cases/states';
import type { Row, Table } from './table';

const COLUMNS = [
  ['number', 16],
  ['title', 48],
  ['countries', 28],
  ['state', 20],
  ['retrospective', 14],
  ['stale', 14],
  ['level', 18],
  ['bars', 10],
  ['updated', 12],
] as const;
type RegisterColumn = (typeof COLUMNS)[number][0];

/** The register's words in one language. */
export type RegisterWords = {
  title: string;
  column: (column: RegisterColumn) => string;
  state: (state: CaseState) => string;
  level: (level: RegisterLevel) => string;
  notScreened: string;
  country: (iso3: string) => string;
  yes: string;
  no: string;
};

/** What the register shows, as a table to take home: what it folds into one cell on the screen has a column of its own. */
export function registerTable(batches: AsyncIterable<readonly RegisterLine[]>, words: RegisterWords): Table {
  return {
    name: words.title,
    columns: COLUMNS.map(([column, width]) => ({ header: words.column(column), width })),
    batches: rows(batches, words),
  };
}

async function* rows(batches: AsyncIterable<readonly RegisterLine[]>, words: RegisterWords): AsyncGenerator<Row[]> {
  for await (const lines of batches) {
    yield lines.map(({ number, title, countries, state, retrospective, stale, level, openBars, updatedAt }) => [
      number,
      title,
      countries.map(words.country).join(', '),
      words.state(state),
      retrospective ? words.yes : words.no,
      stale ? words.yes : words.no,
      level === null ? words.notScreened : words.level(level),
      openBars,
      new Date(updatedAt),
    ]);
  }
}
