import type { CountryFact } from '@/lib/rules/types';
import { TREATIES, type TreatyStatus, treatyFacts } from '../treaty-facts';
import type { CheckedRow } from './checked-row';

export const TREATY_COLUMNS = [
  'iso3',
  'country',
  'treaty',
  'status',
  'year',
  'signature_year',
  'as_of',
  'source_id',
  'check',
  'note',
] as const;

const NAMES = TREATIES.map(([id]) => id);
const CHECKS = ['agree', 'single_source', 'year_corrected', 'corrected', 'updated', 'verify'] as const;

function statusOf(row: CheckedRow): TreatyStatus {
  const treaty = row.choice('treaty', NAMES);
  const status = row.choice('status', ['party', 'signatory', 'none']);
  const check = row.choice('check', CHECKS);
  row.year('signature_year');
  row.required('source_id');
  return {
    iso3: row.country(),
    treaty: treaty || 'CAT',
    status: check === 'verify' ? 'disputed' : status || 'none',
    year: row.year('year'),
    asOf: row.yearOfDate('as_of'),
    agreed: check === 'agree',
    sources: row.sources('source_id'),
    note: noteOf(row.text('note')),
  };
}

/** A note as a sentence of its own without its full stop. */
const noteOf = (note: string) => (note ? `${note[0]?.toUpperCase()}${note.slice(1).replace(/\.$/, '')}` : '');

/** Reads every row; the facts can be made once none of the rows has a problem. */
export function readTreaties(rows: readonly CheckedRow[]): () => CountryFact[] {
  const read = rows.map(statusOf);
  return () => read.flatMap(treatyFacts);
}
