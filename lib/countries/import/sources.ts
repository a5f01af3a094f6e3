import type { FactsEdition } from '@/lib/rules/types';
import type { CheckedRow } from './checked-row';

export const SOURCE_COLUMNS = ['source_id', 'title', 'publisher', 'year', 'url', 'licence_or_terms'] as const;

/** Nothing but a web address may become a link. */
const ADDRESS = /^https?:\/\/[^\s"'<>]+$/;

/** The documents by id. The terms are read by people before they upload, and are not kept. */
export function readSources(rows: readonly CheckedRow[]): FactsEdition['sources'] {
  return Object.fromEntries(
    rows.map((row) => {
      const id = row.required('source_id');
      if (id !== '' && !/^[A-Z0-9][A-Z0-9-]{0,39}$/.test(id)) row.refuse('source_id', 'choice');
      return [
        id,
        {
          title: row.required('title'),
          publisher: row.required('publisher'),
          year: row.year('year'),
          url: row.matching('url', ADDRESS),
        },
      ];
    }),
  );
}
