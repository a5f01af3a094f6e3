import type { CountryFact } from '@/lib/rules/types';
import { deathPenaltyTable } from './data/death-penalty';
import { type LawPeriod, lawPeriods, mandatoryUntil } from './law-periods';
import { ids, numberOrNull, readTable } from './table';

const COLUMNS = [
  'iso3',
  'status',
  'check',
  'statusSources',
  'law',
  'evidenceYear',
  'lawSources',
  'confidence',
  'mandatory',
  'mandatorySources',
  'executions2022',
  'executions2023',
  'executions2024',
  'executions2025',
  'executionSources',
  'note',
] as const;
/** One State as the table writes it; a cell that is not known is empty. */
export type DeathPenaltyRow = Record<(typeof COLUMNS)[number], string>;
type Row = DeathPenaltyRow;
/** The periods of a law that changed in a known year; undefined = the law as it is held for all years. */
export type PeriodsOf = (row: DeathPenaltyRow) => readonly LawPeriod[] | undefined;

const EXECUTION_YEARS = [2022, 2023, 2024, 2025] as const;

const STATUS: Readonly<Record<string, Pick<CountryFact, 'value' | 'detail'>>> = {
  all: { value: 'no', detail: 'The death penalty is abolished for all crimes.' },
  ordinary: { value: 'no', detail: 'The death penalty is abolished for ordinary crimes.' },
  practice: { value: 'yes', detail: 'The death penalty is in law; the State is counted as abolitionist in practice.' },
  retained: { value: 'yes', detail: 'The death penalty is in law and the State is counted as retaining it.' },
};

const LAW: Readonly<Record<string, LawPeriod>> = {
  yes: { value: 'yes', fromYear: null, untilYear: null, detail: 'The law allows the death penalty for drug offences.' },
  disputed: {
    value: 'disputed',
    fromYear: null,
    untilYear: null,
    detail: 'Documents conflict, or are old and weak, on whether the law allows the death penalty for drug offences.',
  },
  no_by_status: {
    value: 'no',
    fromYear: null,
    untilYear: null,
    detail: 'No current list names the State among those that keep it for drug offences.',
  },
  not_listed: {
    value: 'not-listed',
    fromYear: null,
    untilYear: null,
    detail: 'The death penalty is in law, but no document names drug offences. This is no proof of absence.',
  },
};

const withNote = (detail: string, note: string) => (note ? `${detail} ${note}.` : detail);
const confidenceOf = (cell: string): CountryFact['confidence'] => (cell === 'high' || cell === 'medium' ? cell : 'low');

function statusFact(row: Row): CountryFact {
  const status = STATUS[row.status];
  if (!status) throw new Error(`Unknown status of ${row.iso3}: ${row.status}`);
  return {
    iso3: row.iso3,
    topic: 'death-penalty-status',
    value: status.value,
    detail: row.check === 'differ' ? `${status.detail} The lists compared differ.` : status.detail,
    fromYear: null,
    untilYear: null,
    evidenceYear: row.statusSources.includes('WIKI-DP-2026') ? 2026 : 2022,
    confidence: row.check === 'agree' ? 'high' : 'medium',
    sources: ids(row.statusSources),
  };
}

function usualPeriod(row: Row): LawPeriod | undefined {
  const period = LAW[row.law];
  const status = STATUS[row.status];
  if (!period || !status || row.law !== 'no_by_status') return period;
  return { ...period, detail: `${status.detail} ${period.detail}` };
}

function lawFacts(row: Row, periodsOf: PeriodsOf): CountryFact[] {
  const usual = usualPeriod(row);
  const periods = periodsOf(row) ?? (usual ? [usual] : []);
  if (periods.length === 0) throw new Error(`No period for the law of ${row.iso3}: ${row.law}`);
  const followsFromStatus = row.law === 'no_by_status' || row.law === 'not_listed';
  return periods.map((period) => ({
    iso3: row.iso3,
    topic: 'death-penalty-drugs',
    ...period,
    detail: withNote(period.detail, row.note),
    evidenceYear: numberOrNull(row.evidenceYear),
    confidence: confidenceOf(row.confidence),
    sources: [...(followsFromStatus ? ids(row.statusSources) : []), ...ids(row.lawSources)],
  }));
}

function mandatoryFacts(row: Row): CountryFact[] {
  if (row.mandatory === '') return [];
  const sources = ids(row.mandatorySources);
  const shared = {
    iso3: row.iso3,
    topic: 'death-penalty-drugs-mandatory',
    evidenceYear: null,
    confidence: sources.length > 1 ? 'medium' : 'low',
    sources,
  } as const;
  const mandatory = 'Death is the mandatory sentence for some drug offences.';
  const until = mandatoryUntil[row.iso3];
  if (row.mandatory === 'yes') {
    return [{ ...shared, value: 'yes', fromYear: null, untilYear: null, detail: mandatory }];
  }
  const fromYear = until === undefined ? null : until + 1;
  const no: CountryFact = {
    ...shared,
    value: 'no',
    fromYear,
    untilYear: null,
    detail: 'Where the law allows the death penalty for drug offences, it is not mandatory.',
  };
  if (until === undefined) return [no];
  const before = `Death was the mandatory sentence for some drug offences until ${until}.`;
  return [{ ...shared, value: 'yes', fromYear: null, untilYear: until, detail: before }, no];
}

function executionsDetail(cell: string, year: number): string {
  if (cell === 'assumed') return `Executions for drug offences in ${year} are assumed, not confirmed.`;
  if (cell === '+') return `Executions for drug offences in ${year} are confirmed; their number is not known.`;
  const count = Number.parseInt(cell, 10);
  const atLeast = cell.endsWith('+') ? 'At least ' : '';
  return `${atLeast}${count} ${count === 1 ? 'execution' : 'executions'} for drug offences recorded in ${year}.`;
}

function executionFacts(row: Row): CountryFact[] {
  const sources = ids(row.executionSources);
  return EXECUTION_YEARS.flatMap((year) => {
    const cell = row[`executions${year}`];
    if (cell === '') return [];
    const ofYear = sources.filter((source) => source.endsWith(String(year)));
    return {
      iso3: row.iso3,
      topic: 'executions-drugs',
      value: cell === 'assumed' ? 'disputed' : 'yes',
      detail: executionsDetail(cell, year),
      fromYear: year,
      untilYear: year,
      evidenceYear: year,
      confidence: cell === 'assumed' ? 'low' : ofYear.length > 1 ? 'high' : 'medium',
      sources: ofYear.length > 0 ? ofYear : sources,
    } satisfies CountryFact;
  });
}

/** The facts on the death penalty of every State in the rows, State by State: those of the shipped table unless given. */
export function deathPenaltyFacts(
  rows: readonly DeathPenaltyRow[] = readTable(deathPenaltyTable, COLUMNS),
  periodsOf: PeriodsOf = ({ iso3 }) => lawPeriods[iso3],
): CountryFact[] {
  return rows.flatMap((row) => [
    statusFact(row),
    ...lawFacts(row, periodsOf),
    ...mandatoryFacts(row),
    ...executionFacts(row),
  ]);
}
