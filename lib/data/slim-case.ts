import { dayOf } from '@/lib/cases/calendar';
import { componentStatus } from '@/lib/cases/component-status';
import { DECIDING_ROLES } from '@/lib/cases/decision-table';
import { Prisma } from '@/prisma/generated/client';
import { database } from './client';

/** Decisions, and what they rest on, without a long text: many cases are read at once. */
const slim = {
  id: true,
  requiredLevel: true,
  versions: {
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      contentHash: true,
      screening: { select: { rulebookHash: true, factsHash: true } },
    },
  },
  decisions: {
    orderBy: { number: 'asc' },
    select: {
      number: true,
      kind: true,
      level: true,
      scope: true,
      reviewOn: true,
      version: { select: { number: true } },
      conditions: {
        orderBy: { number: 'asc' },
        select: { dueOn: true, checks: { orderBy: { id: 'asc' }, select: { outcome: true } } },
      },
    },
  },
} satisfies Prisma.CaseSelect;

type SlimRow = Prisma.CaseGetPayload<{ select: typeof slim }>;
/** A decided case in short: its versions, its decisions oldest first, and how each component of its newest version stands. */
export type SlimCase = ReturnType<typeof slimCase>;

/** The cases of these that have a decision. Callers hold the permission to read them. */
export async function slimCases(caseIds: readonly string[]): Promise<SlimCase[]> {
  const where = { id: { in: [...caseIds] }, decisions: { some: {} } };
  const rows = await database().case.findMany({ where, select: slim });
  if (rows.length === 0) return [];
  const components = await componentsOf(rows);
  return rows.map((row) => slimCase(row, components.get(row.id) ?? []));
}

function slimCase({ id, requiredLevel, versions, decisions: rows }: SlimRow, componentIds: readonly string[]) {
  const decisions = rows.map(standing);
  const components = componentIds.map((id) => ({ id, status: componentStatus(id, decisions) }));
  return { id, requiredLevel, versions, decisions, components };
}

/** Ids of the components in the newest version of each case. */
async function componentsOf(cases: readonly SlimRow[]): Promise<Map<string, string[]>> {
  const newest = cases.flatMap(({ versions }) => versions.at(-1)?.id ?? []);
  const rows = await database().$queryRaw<{ caseId: string; ids: string[] | null }[]>`
    SELECT v."caseId"::text AS "caseId", component_ids(v."id") AS ids
    FROM "project_version" v WHERE v."id" IN (${Prisma.join(newest.map((id) => Prisma.sql`${id}::uuid`))})`;
  return new Map(rows.map(({ caseId, ids }) => [caseId, ids ?? []]));
}

function standing({ number, kind, level, scope, reviewOn, version, conditions }: SlimRow['decisions'][number]) {
  return {
    number,
    kind,
    scope,
    version: version.number,
    // The database holds no other role in this column.
    level: DECIDING_ROLES.find((known) => known === level) ?? 'head',
    reviewOn: reviewOn ? dayOf(reviewOn) : null,
    conditions: conditions.map(({ dueOn, checks }) => ({ dueOn: dayOf(dueOn), checks })),
  };
}
