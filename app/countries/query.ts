import { z } from 'zod';
import { paths } from '@/lib/paths';

export const SHOWN = ['all', 'law', 'practices'] as const;

/** What the address asks for; anything it cannot mean falls back to the whole list by name. */
const querySchema = z.object({
  show: z.enum(SHOWN).catch('all'),
  sort: z.enum(['name', 'law']).catch('name'),
  direction: z.enum(['asc', 'desc']).catch('asc'),
});
export type CountriesQuery = z.infer<typeof querySchema>;

export function readCountriesQuery(parameters: Record<string, string | string[] | undefined>): CountriesQuery {
  return querySchema.parse(parameters);
}

export function countriesHref(query: CountriesQuery): string {
  return `${paths.countries}?${new URLSearchParams(query)}`;
}
