import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import {
  REGISTER_PAGE,
  type RegisterPage,
  type RegisterQuery,
  type RegisterSort,
  registerQuerySchema,
} from '@/lib/cases/register';
import { Prisma } from '@/prisma/generated/client';
import { database } from './client';
import { type Cursor, readCursor, writeCursor } from './cursor';
import { REGISTER_COLUMNS, type RegisterDatabaseRow, registerRow } from './register-row';
import { filterConditions, SORT_COLUMNS } from './register-select';
import { staleDecisionsOf } from './stale';

/**
 * One page of the register, sorted and filtered by the database. Pages are cut by key, so that a page stays where it was
 * while others write; a cursor that fits nothing gives the first page. Throws AppError `forbidden`.
 */
export async function listCases(person: Person, query: RegisterQuery): Promise<RegisterPage> {
  assertMay(person, 'case.read');
  const { after, sort, direction, ...filters } = registerQuerySchema.parse(query);
  const cursor = after ? readCursor(after, sort) : null;
  const backward = cursor?.backward ?? false;
  const ascending = (direction === 'asc') !== backward;
  const { column } = SORT_COLUMNS[sort];
  const order = ascending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const conditions = [...filterConditions(filters), ...(cursor ? [beyond(cursor, sort, ascending)] : [])];
  const found = await database().$queryRaw<RegisterDatabaseRow[]>`
    SELECT ${REGISTER_COLUMNS}, ${column}::text AS "sortKey"
    FROM "case" c JOIN "user" u ON u."id" = c."openedById"
    WHERE ${Prisma.join([Prisma.sql`TRUE`, ...conditions], ' AND ')}
    ORDER BY ${column} ${order}, c."id" ${order}
    LIMIT ${REGISTER_PAGE + 1}`;
  const more = found.length > REGISTER_PAGE;
  const rows = found.slice(0, REGISTER_PAGE);
  if (backward) rows.reverse();
  const edge = (row: RegisterDatabaseRow | undefined, isBackward: boolean) =>
    row ? writeCursor({ sort, key: keyOf(row, sort), id: row.id, backward: isBackward }) : null;
  const stale = await staleDecisionsOf(rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => ({ ...registerRow(row), stale: stale.has(row.id) })),
    next: more || backward ? edge(rows.at(-1), false) : null,
    previous: (backward && more) || (cursor && !backward) ? edge(rows[0], true) : null,
  };
}

/** Times are written to the millisecond, which is what the column holds. */
function keyOf({ sortKey, updatedAt }: RegisterDatabaseRow, sort: RegisterSort): string {
  return sort === 'updated' ? updatedAt.toISOString() : sortKey;
}

function beyond({ key, id }: Cursor, sort: RegisterSort, ascending: boolean): Prisma.Sql {
  const { column, cast } = SORT_COLUMNS[sort];
  const comparison = ascending ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${column}, c."id") ${comparison} (${key}${cast}, ${id}::uuid)`;
}
