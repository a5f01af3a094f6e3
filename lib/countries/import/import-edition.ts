import type { CountryFact, FactsEdition, FactTopic } from '@/lib/rules/types';
import { TREATIES } from '../treaty-facts';
import { type CheckedRow, checkedRow } from './checked-row';
import { DEATH_PENALTY_COLUMNS, readDeathPenalty } from './death-penalty';
import { PRACTICE_COLUMNS, readPractices } from './practices';
import { type CsvTable, readCsv } from './read-csv';
import { readSources, SOURCE_COLUMNS } from './sources';
import { readTreaties, TREATY_COLUMNS } from './treaties';
import type { FileKind, ImportBasis, ImportFile, ImportProblem, ImportResult } from './types';

type Format = { columns: readonly string[]; mark: string; key: readonly string[]; topics: readonly FactTopic[] };

/** The four files: their columns, the column that tells them apart, what may stand once, the topics they speak of. */
const FORMATS: Readonly<Record<FileKind, Format>> = {
  'death-penalty': {
    columns: DEATH_PENALTY_COLUMNS,
    mark: 'drug_dp_law',
    key: ['iso3'],
    topics: ['death-penalty-status', 'death-penalty-drugs', 'death-penalty-drugs-mandatory', 'executions-drugs'],
  },
  practices: {
    columns: PRACTICE_COLUMNS,
    mark: 'practice',
    key: ['iso3', 'practice', 'year'],
    topics: [
      'compulsory-drug-detention',
      'corporal-punishment-drugs',
      'killings-antidrug',
      'abusive-rehabilitation',
      'torture-reported',
    ],
  },
  treaties: {
    columns: TREATY_COLUMNS,
    mark: 'treaty',
    key: ['iso3', 'treaty'],
    topics: TREATIES.map(([, topic]) => topic),
  },
  sources: { columns: SOURCE_COLUMNS, mark: 'source_id', key: ['source_id'], topics: [] },
};
const KINDS = ['death-penalty', 'practices', 'treaties', 'sources'] as const satisfies readonly FileKind[];

type ReadFile = { name: string; kind: FileKind; table: CsvTable };

/**
 * Makes an edition from one to four files. A file replaces every fact of its topics; facts of the other topics are kept
 * from the current edition. Every problem of every file is listed, and with one problem there is no edition.
 */
export function importEdition(files: readonly ImportFile[], { name, asOf, current }: ImportBasis): ImportResult {
  const problems: ImportProblem[] = [];
  const read = files.flatMap((file) => readFile(file, problems));
  for (const [index, { kind, name: file }] of read.entries()) {
    if (read.findIndex((each) => each.kind === kind) < index) problems.push(ofFile(file, 'sameKind'));
  }
  const sources = { ...current.sources, ...readSources(rowsOf(read, 'sources', new Set(), problems)) };
  const known = new Set(Object.keys(sources));
  const makers = [
    readDeathPenalty(rowsOf(read, 'death-penalty', known, problems), Number(asOf.slice(0, 4))),
    readPractices(rowsOf(read, 'practices', known, problems)),
    readTreaties(rowsOf(read, 'treaties', known, problems)),
  ];
  if (problems.length > 0) return { edition: null, problems: inOrder(problems, files) };
  const kinds = read.map(({ kind }) => kind);
  const replaced = new Set(kinds.flatMap((kind) => FORMATS[kind].topics));
  const facts = [...current.facts.filter(({ topic }) => !replaced.has(topic)), ...makers.flatMap((make) => make())];
  return { edition: { edition: name, asOf, facts, sources: usedSources(sources, facts) }, kinds, problems: [] };
}

const ofFile = (file: string, key: ImportProblem['key'], column = '', line: number | null = null): ImportProblem => ({
  file,
  line,
  column,
  key,
  value: '',
});

/** The file, when its columns say which of the four it is. */
function readFile(file: ImportFile, problems: ImportProblem[]): ReadFile[] {
  const table = readCsv(file);
  problems.push(...table.problems);
  if (table.header.length === 0) return [];
  const kind = KINDS.find((each) => table.header.includes(FORMATS[each].mark) && fits(table.header, each));
  if (!kind) {
    problems.push(ofFile(file.name, 'unknownFile', '', 1));
    return [];
  }
  const { columns } = FORMATS[kind];
  const missing = columns.filter((column) => !table.header.includes(column));
  const unknown = table.header.filter((column) => !columns.includes(column));
  const repeated = table.header.filter((column, index) => table.header.indexOf(column) < index);
  problems.push(
    ...missing.map((column) => ofFile(file.name, 'missingColumn', column, 1)),
    ...unknown.map((column) => ofFile(file.name, 'unknownColumn', column, 1)),
    ...repeated.map((column) => ofFile(file.name, 'repeatedColumn', column, 1)),
  );
  return missing.length > 0 ? [] : [{ name: file.name, kind, table }];
}

/** `source_id` stands in three of the files, so most of the columns must be there too. */
function fits(header: readonly string[], kind: FileKind): boolean {
  const { columns } = FORMATS[kind];
  return columns.filter((column) => header.includes(column)).length * 2 > columns.length;
}

function rowsOf(
  read: readonly ReadFile[],
  kind: FileKind,
  sources: ReadonlySet<string>,
  problems: ImportProblem[],
): CheckedRow[] {
  const file = read.find((each) => each.kind === kind);
  if (!file) return [];
  const { header, rows } = file.table;
  const checked = rows.map((row) => checkedRow(file.name, header, row, sources, problems));
  const seen = new Set<string>();
  for (const row of checked) {
    const key = FORMATS[kind].key.map(row.text).join(' ');
    if (seen.has(key)) row.refuse(FORMATS[kind].key[0] ?? '', 'duplicate', key);
    seen.add(key);
  }
  return checked;
}

/** As the person reads them: file by file, line by line. */
function inOrder(problems: readonly ImportProblem[], files: readonly ImportFile[]): ImportProblem[] {
  const order = files.map(({ name }) => name);
  return [...problems].sort(
    (one, other) => order.indexOf(one.file) - order.indexOf(other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
}

function usedSources(sources: FactsEdition['sources'], facts: readonly CountryFact[]): FactsEdition['sources'] {
  const used = new Set(facts.flatMap((fact) => fact.sources));
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([id]) => used.has(id))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
