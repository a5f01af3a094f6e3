import type { RegisterLevel, RegisterRow } from '@/lib/cases/register';
import type { CaseState } from '@/lib/cases/states';
import type { DecisionLevel } from '@/lib/rules/types';
import { Prisma } from '@/prisma/generated/client';

/** What a line of the register or the desk reads of a case `c` and of the person `u` who opened it. */
export const REGISTER_COLUMNS = Prisma.sql`c."id"::text AS "id", c."number"::text AS "number", c."title",
  c."state"::text AS "state", c."worstLevel", c."openBars", c."countries", c."requiredLevel"::text AS "requiredLevel",
  EXISTS (SELECT 1 FROM "quick_log" q WHERE q."caseId" = c."id") AS "retrospective",
  c."updatedAt", u."id" AS "openedById", u."name" AS "openedByName"`;

export type RegisterDatabaseRow = {
  id: string;
  number: string;
  title: string;
  state: CaseState;
  worstLevel: RegisterLevel | null;
  openBars: number;
  countries: string[];
  requiredLevel: DecisionLevel | null;
  retrospective: boolean;
  updatedAt: Date;
  openedById: string;
  openedByName: string;
  sortKey: string;
};

export function registerRow(row: Omit<RegisterDatabaseRow, 'sortKey'>): RegisterRow {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    level: row.worstLevel,
    openBars: row.openBars,
    countries: row.countries,
    requiredLevel: row.requiredLevel,
    retrospective: row.retrospective,
    openedBy: { id: row.openedById, name: row.openedByName },
    updatedAt: row.updatedAt.toISOString(),
  };
}
