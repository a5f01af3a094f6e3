import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { type ConditionCheck, type Drift, type StaleDecision, staleDecisions } from '@/lib/cases/staleness';
import { hashOf } from '@/lib/ledger/hash';
import type { Screening } from '@/lib/rules/types';
import { database } from './client';
import { now } from './clock';
import { driftOf } from './drift';
import { readContent } from './version-content';

/** Which decisions of a case have gone stale, worked out as it is read. Callers hold the permission to read the case. */
export async function staleOf(contents: CaseContents): Promise<StaleDecision[]> {
  const { decisions, version } = contents;
  if (decisions.length === 0) return [];
  const decidedOn = await database().projectVersion.findMany({
    where: { caseId: contents.id, number: { in: [...new Set(decisions.map((decision) => decision.version))] } },
    select: { id: true, number: true, content: true, contentHash: true, screening: { select: { result: true } } },
  });
  const drift = new Map<number, Drift>();
  for (const { id, number, content, screening } of decidedOn) {
    if (!screening) continue;
    // Written by storeScreening from the engine's own result and sealed since.
    const result = screening.result as unknown as Screening;
    drift.set(number, await driftOf({ key: id, description: readContent(content).description, screening: result }));
  }
  const newest = hashOf(version.description);
  const changedSince = decidedOn.filter(({ contentHash }) => contentHash !== newest).map(({ number }) => number);
  return staleDecisions(contents, { today: dayOf(now()), checks: checksOf(contents), drift, changedSince });
}

function checksOf({ decisions }: CaseContents): ConditionCheck[] {
  return decisions.flatMap(({ number: decision, conditions }) =>
    conditions.flatMap(({ checks }, index) =>
      checks.map(({ outcome }) => ({ decision, condition: index + 1, outcome })),
    ),
  );
}
