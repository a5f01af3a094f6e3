import type { FactsEdition } from '@/lib/rules/types';
import { sourceTable } from './data/sources';
import { deathPenaltyFacts } from './death-penalty-facts';
import { practiceFacts } from './practice-facts';
import { shippedTorture } from './shipped-torture';
import { shippedTreaties } from './shipped-treaties';
import { numberOrNull, readTable } from './table';

const sources: FactsEdition['sources'] = Object.fromEntries(
  readTable(sourceTable, ['id', 'title', 'publisher', 'year', 'url']).map(({ id, title, publisher, year, url }) => [
    id,
    { title, publisher, year: numberOrNull(year), url },
  ]),
);

const practices = practiceFacts();

/** The edition of country facts that ships with the product. A correction is a new edition under a new date. */
export const currentFacts: FactsEdition = {
  edition: '2026-11-23.2',
  asOf: '2026-11-23',
  facts: [...deathPenaltyFacts(), ...practices, ...shippedTorture(practices), ...shippedTreaties()],
  sources,
};
