import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import {
  REGISTER_PAGE,
  type RegisterPage,
  type RegisterQuery,
  type RegisterSort,
  registerQuerySchema,
} from '@/lib/cases/register';
import { searchWords } from '@/lib/cases/search';
import { Prisma } from '@/prisma/generated/client';
import { loadContents } from './case-contents';
import { database } from './client';
import { type Cursor, readCursor, writeCursor } from './cursor';
import { REGISTER_COLUMNS, type RegisterDatabaseRow, registerRow } from './register-row';
import { staleOf } from './stale';

/** The column behind each sort, and how a cursor's value is read back into it. The id settles ties. */
const COLUMNS: Record<RegisterSort, { column: Prisma.Sql; cast: Prisma.Sql }> = {
  updated: { column: Prisma.sql`c."updatedAt"`, cast: Prisma.sql`::timestamptz(3)` },
  number: { column: Prisma.sql`c."number"`, cast: Prisma.sql`::text` },
  title: { column: Prisma.sql`c."sortTitle"`, cast: Prisma.sql`::text` },
  level: { column: Prisma.sql`c."levelRank"`, cast: Prisma.sql`::int` },
};

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
  const { column } = COLUMNS[sort];
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
  return {
    rows: await Promise.all(rows.map(async (row) => ({ ...registerRow(row), stale: await isStale(row) }))),
    next: more || backward ? edge(rows.at(-1), false) : null,
    previous: (backward && more) || (cursor && !backward) ? edge(rows[0], true) : null,
  };
}

/** Whether some decision of a case has gone out of date, worked out as it is read. */
async function isStale({ number, decided }: RegisterDatabaseRow): Promise<boolean> {
  if (!decided) return false;
  const { contents } = await loadContents(database(), number);
  return (await staleOf(contents)).length > 0;
}

/** Times are written to the millisecond, which is what the column holds. */
function keyOf({ sortKey, updatedAt }: RegisterDatabaseRow, sort: RegisterSort): string {
  return sort === 'updated' ? updatedAt.toISOString() : sortKey;
}

type Filters = Pick<ReturnType<typeof registerQuerySchema.parse>, 'state' | 'country' | 'level' | 'text'>;

function filterConditions({ state, country, level, text }: Filters): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (state) conditions.push(Prisma.sql`c."state" = ${state}::"CaseState"`);
  if (country) conditions.push(Prisma.sql`c."countries" @> ARRAY[${country}]::text[]`);
  if (level) conditions.push(Prisma.sql`c."worstLevel" = ${level}`);
  for (const word of searchWords(text ?? '')) {
    conditions.push(Prisma.sql`c."searchText" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  }
  return conditions;
}

function beyond({ key, id }: Cursor, sort: RegisterSort, ascending: boolean): Prisma.Sql {
  const { column, cast } = COLUMNS[sort];
  const comparison = ascending ? Prisma.sql`>` : Prisma.sql`<`;
  return Prisma.sql`(${column}, c."id") ${comparison} (${key}${cast}, ${id}::uuid)`;
}
