import type { CountryFact } from '@/lib/rules/types';

/** What the law on death for drug offences was from one year to another (inclusive; null = open). */
export type LawPeriod = Pick<CountryFact, 'value' | 'fromYear' | 'untilYear'> & { detail: string };

const ADDED = 'The death penalty was in law, but no document of the time names drug offences.';

/**
 * States whose law on drug offences changed. A year of change counts on the graver side, since part of it was spent
 * under the graver law. Where a law fell at an unknown date, the years before the first document that says so are
 * disputed, never "no".
 */
export const lawPeriods: Readonly<Record<string, readonly LawPeriod[]>> = {
  DZA: [
    { value: 'not-listed', fromYear: null, untilYear: 2024, detail: ADDED },
    { value: 'yes', fromYear: 2025, untilYear: null, detail: 'The law allows the death penalty for drug offences.' },
  ],
  MDV: [
    { value: 'not-listed', fromYear: null, untilYear: 2024, detail: ADDED },
    { value: 'yes', fromYear: 2025, untilYear: null, detail: 'The law allows the death penalty for drug offences.' },
  ],
  PAK: [
    { value: 'yes', fromYear: null, untilYear: 2023, detail: 'The law allowed the death penalty for drug offences.' },
    { value: 'no', fromYear: 2024, untilYear: null, detail: 'The law no longer allows the death penalty for drugs.' },
  ],
  PHL: [
    { value: 'yes', fromYear: null, untilYear: 2006, detail: 'The law allowed the death penalty for drug offences.' },
    { value: 'no', fromYear: 2007, untilYear: null, detail: 'The death penalty is abolished.' },
  ],
  TJK: [
    { value: 'disputed', fromYear: null, untilYear: 2013, detail: 'The year in which the law changed is not known.' },
    { value: 'no', fromYear: 2014, untilYear: null, detail: 'The law no longer allows the death penalty for drugs.' },
  ],
  UZB: [
    { value: 'disputed', fromYear: null, untilYear: 2008, detail: 'The year in which the law changed is not known.' },
    { value: 'no', fromYear: 2009, untilYear: null, detail: 'The death penalty is abolished.' },
  ],
  ZWE: [
    {
      value: 'disputed',
      fromYear: null,
      untilYear: 2024,
      detail: 'One list of 2016 names drug offences, no other.',
    },
    { value: 'no', fromYear: 2025, untilYear: null, detail: 'The death penalty is abolished for ordinary crimes.' },
  ],
};

/** States whose law made death mandatory for some drug offences up to a known year. */
export const mandatoryUntil: Readonly<Record<string, number>> = { MYS: 2023 };
