import type { CountryFact } from '@/lib/rules/types';

/** Which of the sentences on years fits: both ends, one of them, a single year, none. */
export function spanOf({ fromYear, untilYear }: Pick<CountryFact, 'fromYear' | 'untilYear'>) {
  if (fromYear && untilYear) return fromYear === untilYear ? 'one' : 'both';
  if (fromYear) return 'from';
  return untilYear ? 'until' : 'open';
}
