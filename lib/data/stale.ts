import { dayOf } from '@/lib/cases/calendar';
import { componentStatus } from '@/lib/cases/component-status';
import { DECIDING_ROLES } from '@/lib/cases/decision-table';
import {
  type ConditionCheck,
  type DecisionStanding,
  type Drift,
  type StaleDecision,
  staleDecisions,
} from '@/lib/cases/staleness';
import { factsHash } from '@/lib/countries/facts-hash';
import { hashOf } from '@/lib/ledger/hash';
import { rulebookHash } from '@/lib/rules';
import type { Screening } from '@/lib/rules/types';
import { Prisma } from '@/prisma/generated/client';
import { database } from './client';
import { now } from './clock';
import { currentEditions } from './current-editions';
import { driftOf } from './drift';
import { readContent } from './version-content';

/** Which decisions of a case have gone stale, worked out as it is read. Callers hold the permission to read the case. */
export async function staleOf({ id }: { id: string }): Promise<StaleDecision[]> {
  return (await staleDecisionsOf([id])).get(id) ?? [];
}

/** What staleness asks of a case: none of its long texts. */
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

type SlimCase = Prisma.CaseGetPayload<{ select: typeof slim }>;
type Editions = { rulebook: string; facts: string };

/**
 * The stale decisions of many cases, by the id of the case; a case that has none is left out. Whole descriptions and
 * screenings are read only where an edition has moved on since, one at a time. Callers hold the permission to read the cases.
 */
export async function staleDecisionsOf(caseIds: readonly string[]): Promise<Map<string, StaleDecision[]>> {
  const cases = await database().case.findMany({
    where: { id: { in: [...caseIds] }, decisions: { some: {} } },
    select: slim,
  });
  if (cases.length === 0) return new Map();
  const components = await componentsOf(cases);
  const { rulebook, facts } = await currentEditions();
  const inForce = { rulebook: rulebookHash(rulebook), facts: factsHash(facts) };
  const found = new Map<string, StaleDecision[]>();
  for (const each of cases) {
    const stale = await staleIn(each, components.get(each.id) ?? [], inForce);
    if (stale.length > 0) found.set(each.id, stale);
  }
  return found;
}

async function staleIn(
  { requiredLevel, versions, decisions: rows }: SlimCase,
  componentIds: readonly string[],
  inForce: Editions,
): Promise<StaleDecision[]> {
  const newest = versions.at(-1);
  if (!newest) return [];
  const decisions = rows.map(standing);
  const decidedOn = versions.filter(({ number }) => decisions.some(({ version }) => version === number));
  const drift = new Map<number, Drift>();
  for (const { id, number, screening } of decidedOn) {
    const hasMoved = screening?.rulebookHash !== inForce.rulebook || screening.factsHash !== inForce.facts;
    if (screening && hasMoved) drift.set(number, await driftSince(id));
  }
  const hash = newest.contentHash ?? (await draftHash(newest.id));
  const changedSince = decidedOn.filter(({ contentHash }) => contentHash !== hash).map(({ number }) => number);
  return staleDecisions(
    {
      decisions,
      version: { number: newest.number },
      components: componentIds.map((id) => ({ id, status: componentStatus(id, decisions) })),
      requiredLevel: requiredLevel === 'head' || requiredLevel === 'senior_official' ? requiredLevel : null,
    },
    { today: dayOf(now()), checks: checksOf(rows), drift, changedSince },
  );
}

/** Ids of the components in the newest version of each case. */
async function componentsOf(cases: readonly SlimCase[]): Promise<Map<string, string[]>> {
  const newest = cases.flatMap(({ versions }) => versions.at(-1)?.id ?? []);
  const rows = await database().$queryRaw<{ caseId: string; ids: string[] | null }[]>`
    SELECT v."caseId"::text AS "caseId", component_ids(v."id") AS ids
    FROM "project_version" v WHERE v."id" IN (${Prisma.join(newest.map((id) => Prisma.sql`${id}::uuid`))})`;
  return new Map(rows.map(({ caseId, ids }) => [caseId, ids ?? []]));
}

async function driftSince(versionId: string): Promise<Drift> {
  const { content, screening } = await database().projectVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true, screening: { select: { result: true } } },
  });
  // Written by storeScreening from the engine's own result and sealed since.
  const result = screening?.result as unknown as Screening;
  return driftOf({ key: versionId, description: readContent(content).description, screening: result });
}

/** Of a version that is still being described: nothing is kept of it but its words. */
async function draftHash(versionId: string): Promise<string> {
  const { content } = await database().projectVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true },
  });
  return hashOf(readContent(content).description);
}

function standing({ number, kind, level, scope, reviewOn, version, conditions }: DecisionRow): DecisionStanding {
  return {
    number,
    kind,
    scope,
    version: version.number,
    // The database holds no other role in this column.
    level: DECIDING_ROLES.find((known) => known === level) ?? 'head',
    reviewOn: reviewOn ? dayOf(reviewOn) : null,
    conditions: conditions.map(({ dueOn }) => ({ dueOn: dayOf(dueOn) })),
  };
}

type DecisionRow = SlimCase['decisions'][number];

function checksOf(decisions: readonly DecisionRow[]): ConditionCheck[] {
  return decisions.flatMap(({ number: decision, conditions }) =>
    conditions.flatMap(({ checks }, index) =>
      checks.map(({ outcome }) => ({ decision, condition: index + 1, outcome })),
    ),
  );
}
