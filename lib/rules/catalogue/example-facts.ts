import type { CountryFact, FactTopic } from '../types';

/** A fact that an example brings along, so that it holds whatever the shipped edition says. */
export const stated = (iso3: string, topic: FactTopic, value: CountryFact['value'] = 'yes'): CountryFact => ({
  iso3,
  topic,
  value,
  detail: 'Taken as given in this example.',
  fromYear: null,
  untilYear: null,
  evidenceYear: null,
  confidence: 'high',
  sources: [],
});
