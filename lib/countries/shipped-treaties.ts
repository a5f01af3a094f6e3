import type { CountryFact } from '@/lib/rules/types';
import { treatyExceptions, treatyTable } from './data/treaties';
import { ids, numberOrNull, readTable } from './table';
import { TREATIES, type TreatyStatus, treatyFacts } from './treaty-facts';

const COPIES: Readonly<Record<string, { asOf: number; sources: readonly string[] }>> = {
  '': { asOf: 2022, sources: ['WPD-TREATIES-2022', 'ZMJ-UNTC-2015'] },
  b: { asOf: 2022, sources: ['WPD-TREATIES-2022'] },
  c: { asOf: 2022, sources: ['WPD-TREATIES-2022', 'WIKISUM-OPCAT-2024'] },
  d: { asOf: 2015, sources: ['ZMJ-UNTC-2015'] },
};

const CELL = /^(\d{4}|s|-)([!?]?)([bcd]?)$/;
const NOTES: Readonly<Record<string, string>> = {
  '!': 'One of the copies says otherwise',
  '?': 'One or more States joined later, and it is not known which',
};

function ofCell(iso3: string, treaty: TreatyStatus['treaty'], cell: string): TreatyStatus {
  const [, what = '', mark = '', letter = ''] = CELL.exec(cell) ?? [];
  const copies = COPIES[letter];
  if (!what || !copies) throw new Error(`${iso3} ${treaty}: ${cell}`);
  return {
    iso3,
    treaty,
    status: what === 's' ? 'signatory' : what === '-' ? 'none' : 'party',
    year: /^\d/.test(what) ? Number(what) : null,
    ...copies,
    agreed: mark === '' && copies.sources.length > 1,
    note: NOTES[mark] ?? '',
  };
}

/** Every State and treaty of the shipped tables. */
export function shippedTreaties(): CountryFact[] {
  const names = TREATIES.map(([id]) => id);
  const exceptions = new Map(
    readTable(treatyExceptions, ['iso3', 'treaty', 'status', 'year', 'asOf', 'sources', 'note']).map((row) => [
      `${row.iso3} ${row.treaty}`,
      {
        iso3: row.iso3,
        treaty: row.treaty as TreatyStatus['treaty'],
        status: row.status as TreatyStatus['status'],
        year: numberOrNull(row.year),
        asOf: Number(row.asOf),
        agreed: false,
        sources: ids(row.sources),
        note: row.note,
      },
    ]),
  );
  return readTable(treatyTable, ['iso3', ...names]).flatMap((row) =>
    names.flatMap((treaty) =>
      treatyFacts(exceptions.get(`${row.iso3} ${treaty}`) ?? ofCell(row.iso3, treaty, row[treaty])),
    ),
  );
}
