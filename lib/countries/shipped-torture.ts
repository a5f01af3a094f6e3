import type { CountryFact } from '@/lib/rules/types';
import { tortureTable } from './data/torture';
import { readTable } from './table';
import { tortureFacts } from './torture-facts';

/** The States that the shipped table puts in a bad or a middle band. `practices` are the facts on documented practice. */
export function shippedTorture(practices: readonly CountryFact[]): CountryFact[] {
  const killings = practices.filter(({ topic }) => topic === 'killings-antidrug');
  return readTable(tortureTable, ['iso3', 'torture2021', 'integrity2025']).flatMap(
    ({ iso3, torture2021, integrity2025 }) =>
      tortureFacts(
        {
          iso3,
          torture: Number(torture2021),
          tortureYear: 2021,
          integrity: Number(integrity2025),
          integrityYear: 2025,
          sources: ['VDEM-LOOKABAUGH-2023', 'VDEM16-OWID-STANZA-2026'],
        },
        killings,
      ),
  );
}
