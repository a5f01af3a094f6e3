import type { CountryFact } from '@/lib/rules/types';
import { type DeathPenaltyRow, deathPenaltyFacts, type PeriodsOf } from '../death-penalty-facts';
import { lawPeriods } from '../law-periods';
import type { CheckedRow } from './checked-row';

export const DEATH_PENALTY_COLUMNS = [
  'iso3',
  'country',
  'dp_status_amnesty_2022',
  'dp_status_wikipedia_2026',
  'dp_status_cdpd_2022',
  'dp_status',
  'dp_check',
  'drug_dp_law',
  'drug_dp_evidence_year',
  'drug_dp_doc_count',
  'drug_dp_source_ids',
  'confidence',
  'hri_category_2024',
  'hri_category_2024_basis',
  'hri_category_2015',
  'mandatory_drug_dp',
  'mandatory_source_ids',
  'drug_exec_2022',
  'drug_exec_2023',
  'drug_exec_2024',
  'drug_exec_2025',
  'drug_exec_source_ids',
  'note',
] as const;

const STATUS = {
  abolitionist_all: 'all',
  abolitionist_ordinary: 'ordinary',
  abolitionist_in_practice: 'practice',
  retentionist: 'retained',
} as const;
type Status = keyof typeof STATUS;
const STATUSES = Object.keys(STATUS) as Status[];
const LAWS = ['yes', 'disputed', 'repealed', 'no_by_status', 'not_listed'] as const;
const COUNT = /^(\d{1,6}\+?|\+|assumed)$/;

/** One row of death_penalty_drugs.csv as the shipped table writes it. */
function rowOf(row: CheckedRow): DeathPenaltyRow {
  const status = row.choice('dp_status', STATUSES);
  const check = row.matching('dp_check', /^(agree|differ|[a-z]+_differs)$/);
  const lists = [
    row.text('dp_status_amnesty_2022') ? 'AMN-DATA-2022' : '',
    row.text('dp_status_wikipedia_2026') ? 'WIKI-DP-2026' : '',
  ];
  row.year('drug_dp_evidence_year');
  const execution = (year: number) => row.matching(`drug_exec_${year}`, COUNT);
  return {
    iso3: row.country(),
    status: status === '' ? '' : STATUS[status],
    check: check === '' ? 'single' : check === 'agree' ? 'agree' : 'differ',
    statusSources: lists.filter(Boolean).join(' '),
    law: row.choice('drug_dp_law', LAWS),
    evidenceYear: row.text('drug_dp_evidence_year'),
    lawSources: row.sources('drug_dp_source_ids').join(' '),
    confidence: row.choice('confidence', ['high', 'medium', 'low']),
    mandatory: row.matching('mandatory_drug_dp', /^(yes|no)$/),
    mandatorySources: row.sources('mandatory_source_ids').join(' '),
    executions2022: execution(2022),
    executions2023: execution(2023),
    executions2024: execution(2024),
    executions2025: execution(2025),
    executionSources: row.sources('drug_exec_source_ids').join(' '),
    note: row.text('note').replace(/\.$/, ''),
  };
}

/** The file gives the law of today; known years of change stand as long as they end in the same law. */
function periodsIn(year: number): PeriodsOf {
  return ({ iso3, law, evidenceYear }) => {
    const known = lawPeriods[iso3];
    const today = { yes: 'yes', disputed: 'disputed', repealed: 'no', no_by_status: 'no', not_listed: 'not-listed' }[
      law
    ];
    if (known?.at(-1)?.value === today) return known;
    if (law !== 'repealed') return undefined;
    const repealed = evidenceYear === '' ? null : Number(evidenceYear);
    return [
      {
        value: repealed === null ? 'disputed' : 'yes',
        fromYear: null,
        untilYear: repealed ?? year - 1,
        detail:
          repealed === null
            ? 'The year in which the law changed is not known.'
            : 'The law allowed the death penalty for drug offences.',
      },
      {
        value: 'no',
        fromYear: (repealed ?? year - 1) + 1,
        untilYear: null,
        detail: 'The law no longer allows the death penalty for drugs.',
      },
    ];
  };
}

/** Reads every row; the facts can be made once none of the rows has a problem. */
export function readDeathPenalty(rows: readonly CheckedRow[], year: number): () => CountryFact[] {
  const read = rows.map(rowOf);
  return () => deathPenaltyFacts(read, periodsIn(year));
}
