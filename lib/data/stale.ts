import { dayOf } from '@/lib/cases/calendar';
import { type ConditionCheck, type Drift, type StaleDecision, staleDecisions } from '@/lib/cases/staleness';
import { factsHash } from '@/lib/countries/facts-hash';
import { hashOf } from '@/lib/ledger/hash';
import { rulebookHash } from '@/lib/rules';
import type { Screening } from '@/lib/rules/types';
import { database } from './client';
import { now } from './clock';
import { currentEditions } from './current-editions';
import { driftOf } from './drift';
import { type SlimCase, slimCases } from './slim-case';
import { readContent } from './version-content';

/** Which decisions of a case have gone stale, worked out as it is read. Callers hold the permission to read the case. */
export async function staleOf({ id }: { id: string }): Promise<StaleDecision[]> {
  return (await staleDecisionsOf([id])).get(id) ?? [];
}

type Editions = { rulebook: string; facts: string };

/** The stale decisions of many cases, by the id of the case. Callers hold the permission to read the cases. */
export async function staleDecisionsOf(caseIds: readonly string[]): Promise<Map<string, StaleDecision[]>> {
  return staleAmong(await slimCases(caseIds));
}

/**
 * The stale decisions of these cases, by the id of the case; a case that has none is left out. Whole descriptions and
 * screenings are read only where an edition has moved on since, one at a time.
 */
export async function staleAmong(cases: readonly SlimCase[]): Promise<Map<string, StaleDecision[]>> {
  if (cases.length === 0) return new Map();
  const { rulebook, facts } = await currentEditions();
  const inForce = { rulebook: rulebookHash(rulebook), facts: factsHash(facts) };
  const found = new Map<string, StaleDecision[]>();
  for (const each of cases) {
    const stale = await staleIn(each, inForce);
    if (stale.length > 0) found.set(each.id, stale);
  }
  return found;
}

async function staleIn(
  { requiredLevel, versions, decisions, components }: SlimCase,
  inForce: Editions,
): Promise<StaleDecision[]> {
  const newest = versions.at(-1);
  if (!newest) return [];
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
      components,
      requiredLevel: requiredLevel === 'head' || requiredLevel === 'senior_official' ? requiredLevel : null,
    },
    { today: dayOf(now()), checks: checksOf(decisions), drift, changedSince },
  );
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

function checksOf(decisions: SlimCase['decisions']): ConditionCheck[] {
  return decisions.flatMap(({ number: decision, conditions }) =>
    conditions.flatMap(({ checks }, index) =>
      checks.map(({ outcome }) => ({ decision, condition: index + 1, outcome })),
    ),
  );
}
