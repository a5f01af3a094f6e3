import { type RegisterQuery, registerQuerySchema } from '@/lib/cases/register';
import { paths } from '@/lib/paths';

/** The register's question as an address asks it. An empty field of the filter form asks nothing. */
export async function readQuery(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<RegisterQuery> {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  );
  return registerQuerySchema.parse(Object.fromEntries(given));
}

/** The address of the register, or of a file of it, that asks this. What is the default is left out. */
export function registerHref({ sort, direction, ...filters }: RegisterQuery, path: string = paths.cases): string {
  const parameters = new URLSearchParams();
  if (sort && sort !== 'updated') parameters.set('sort', String(sort));
  if (direction && direction !== 'desc') parameters.set('direction', String(direction));
  for (const [name, value] of Object.entries(filters)) if (value) parameters.set(name, String(value));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

export function isFiltered({ state, country, level, text }: RegisterQuery): boolean {
  return Boolean(state || country || level || text);
}
