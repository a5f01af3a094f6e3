import type { RegisterQuery, RegisterSort } from '@/lib/cases/register';
import { searchWords } from '@/lib/cases/search';
import { Prisma } from '@/prisma/generated/client';

/** The column behind each sort, and how a cursor's value is read back into it. The id settles ties. */
export const SORT_COLUMNS: Record<RegisterSort, { column: Prisma.Sql; cast: Prisma.Sql }> = {
  updated: { column: Prisma.sql`c."updatedAt"`, cast: Prisma.sql`::timestamptz(3)` },
  number: { column: Prisma.sql`c."number"`, cast: Prisma.sql`::text` },
  title: { column: Prisma.sql`c."sortTitle"`, cast: Prisma.sql`::text` },
  level: { column: Prisma.sql`c."levelRank"`, cast: Prisma.sql`::int` },
};

/** Which cases `c` a question of the register is about. */
export function filterConditions({ state, country, level, text }: RegisterQuery): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (state) conditions.push(Prisma.sql`c."state" = ${state}::"CaseState"`);
  if (country) conditions.push(Prisma.sql`c."countries" @> ARRAY[${country}]::text[]`);
  if (level) conditions.push(Prisma.sql`c."worstLevel" = ${level}`);
  for (const word of searchWords(text ?? '')) {
    conditions.push(Prisma.sql`c."searchText" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  }
  return conditions;
}
