import { z } from 'zod';
import { isCountryCode } from '@/lib/countries/codes';
import type { FactDifference } from '@/lib/countries/import/differences';
import { paths } from '@/lib/paths';

/** `values` = everything but other words for the same statement: what a screening could notice. */
export const SHOWN = ['values', 'every', 'added', 'removed', 'changed', 'reworded'] as const;
const PER_PAGE = 50;

/** What the address asks for; anything it cannot mean falls back to the first page of what matters. */
const querySchema = z.object({
  show: z.enum(SHOWN).catch('values'),
  country: z.string().refine(isCountryCode).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type DifferencesQuery = z.infer<typeof querySchema>;

export function readDifferencesQuery(parameters: Record<string, string | string[] | undefined>): DifferencesQuery {
  return querySchema.parse(parameters);
}

export function differencesHref(id: string, { show, country, page }: DifferencesQuery): string {
  const query = new URLSearchParams({
    show,
    ...(country ? { country } : {}),
    ...(page > 1 ? { page: `${page}` } : {}),
  });
  return `${paths.factsEdition(id)}?${query}#differences`;
}

/** The differences that are asked for, one page of them, and how many there are. */
export function shownDifferences(differences: readonly FactDifference[], query: DifferencesQuery) {
  const asked = differences.filter(
    ({ kind, iso3 }) =>
      (query.country === '' || iso3 === query.country) &&
      (query.show === 'every' || (query.show === 'values' ? kind !== 'reworded' : kind === query.show)),
  );
  const pages = Math.max(1, Math.ceil(asked.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  return { rows: asked.slice((page - 1) * PER_PAGE, page * PER_PAGE), count: asked.length, page, pages };
}
