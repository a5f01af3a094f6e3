import type { Portfolio } from '@/lib/cases/portfolio';
import type { Tally } from '@/lib/cases/tally';
import type { Row, Table } from './table';

/** The parts of the statistics that count by a key. */
export const TALLIES = [
  'requiredLevels',
  'deciding',
  'kinds',
  'flagged',
  'bars',
  'countries',
  'nearThreshold',
] as const satisfies readonly (keyof Portfolio)[];
export type TallyName = (typeof TALLIES)[number];

/** The statistics' words in one language. */
export type PortfolioWords = {
  title: string;
  column: (column: 'year' | 'part' | 'of' | 'answer' | 'measure' | 'currency' | 'value') => string;
  part: (part: 'all' | TallyName | 'ratedDifferently') => string;
  key: (part: TallyName, key: string) => string;
  measure: (measure: 'cases' | 'components' | 'withoutAmount' | 'decisions' | 'money') => string;
  rating: (rating: { country: string; question: string }) => string;
  answer: (question: string, values: readonly string[]) => string;
};

/** What a part counts: decisions where it is about deciding, else cases. */
export function measureOf(part: TallyName): 'cases' | 'decisions' {
  return part === 'deciding' || part === 'kinds' ? 'decisions' : 'cases';
}

/** The statistics as one long table: one figure a line, so that nothing is added up twice or across currencies. */
export function portfolioTable(portfolio: Portfolio, words: PortfolioWords): Table {
  const { year, cases, decisions } = portfolio;
  const line = (part: string, of: string, measure: Parameters<PortfolioWords['measure']>[0], value: number): Row => [
    year,
    part,
    of,
    null,
    words.measure(measure),
    null,
    value,
  ];
  const money = (part: string, of: string, tally: Pick<Tally<string>, 'money'>): Row[] =>
    tally.money.map(({ currency, value }) => [year, part, of, null, words.measure('money'), currency, value]);
  const all = words.part('all');
  const rated = words.part('ratedDifferently');
  const rows: Row[] = [
    line(all, '', 'cases', cases.count),
    line(all, '', 'components', cases.components),
    line(all, '', 'withoutAmount', cases.withoutAmount),
    line(all, '', 'decisions', decisions),
    ...money(all, '', cases),
    ...TALLIES.flatMap((part) =>
      portfolio[part].flatMap((tally) => {
        const [name, of] = [words.part(part), words.key(part, tally.key)];
        return [line(name, of, measureOf(part), tally.count), ...money(name, of, tally)];
      }),
    ),
    ...portfolio.ratedDifferently.flatMap(({ country, question, answers }) =>
      answers.map(({ values, cases: count }): Row => {
        const given = words.answer(question, values);
        return [year, rated, words.rating({ country, question }), given, words.measure('cases'), null, count];
      }),
    ),
  ];
  const columns = (
    [
      ['year', 8],
      ['part', 32],
      ['of', 48],
      ['answer', 32],
      ['measure', 16],
      ['currency', 10],
      ['value', 16],
    ] as const
  ).map(([column, width]) => ({ header: words.column(column), width }));
  return { name: words.title, columns, batches: [rows] };
}
