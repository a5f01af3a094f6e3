import { factsFor } from '@/lib/countries/look-up';
import type { CountryFact, FactsEdition, FactTopic } from '@/lib/rules/types';

/** The topics in the order in which they are read. */
export const TOPICS: readonly FactTopic[] = [
  'death-penalty-drugs',
  'death-penalty-drugs-mandatory',
  'executions-drugs',
  'death-penalty-status',
  'compulsory-drug-detention',
  'corporal-punishment-drugs',
  'killings-antidrug',
  'torture-reported',
  'abusive-rehabilitation',
];

/** Treaties are read as one list: party or not, since when. */
export const TREATY_TOPICS: readonly FactTopic[] = [
  'treaty-iccpr',
  'treaty-iccpr-op2',
  'treaty-cat',
  'treaty-opcat',
  'treaty-cedaw',
  'treaty-crc',
  'treaty-crpd',
  'treaty-icerd',
  'treaty-icescr',
];

export const PRACTICES: readonly FactTopic[] = [
  'compulsory-drug-detention',
  'corporal-punishment-drugs',
  'killings-antidrug',
  'torture-reported',
  'abusive-rehabilitation',
];

const GRAVEST_FIRST = ['yes', 'disputed', 'not-listed', 'no'] as const;

/** The gravest value that holds in the year of the edition; `none` where no document speaks. */
export function valueNow(edition: FactsEdition, iso3: string, topic: FactTopic): CountryFact['value'] | 'none' {
  const year = Number(edition.asOf.slice(0, 4));
  const facts = factsFor(edition, iso3, topic, { fromYear: year, untilYear: year });
  return GRAVEST_FIRST.find((value) => facts.some((fact) => fact.value === value)) ?? 'none';
}

/** Does the value leave the question to whoever describes the project? */
export function leavesOpen(value: CountryFact['value'] | 'none'): boolean {
  return value !== 'yes' && value !== 'no';
}
