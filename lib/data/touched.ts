import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { componentStatus, isClosed } from '@/lib/cases/component-status';
import type { Drift } from '@/lib/cases/staleness';
import { diffEditions, statesThatDiffer } from '@/lib/countries/import/differences';
import type { FactsEdition, Screening } from '@/lib/rules/types';
import type { Prisma } from '@/prisma/generated/client';
import { database } from './client';
import { driftOf } from './drift';
import { storedFacts } from './facts-in-force';
import { readContent } from './version-content';

/** A case that newer facts touch, and what they would change in its newest screening. */
export type TouchedCase = { number: string; title: string; components: { id: string; name: string }[]; drift: Drift };

/** Cases listed on one page; `count` says how many there are. */
export const MOST_TOUCHED = 200;
/** Cases read at a time: a screening is large. */
const BATCH = 25;

const newestVersion = {
  number: true,
  title: true,
  decisions: { orderBy: { number: 'asc' }, select: { kind: true, scope: true } },
  versions: {
    where: { submittedAt: { not: null } },
    orderBy: { number: 'desc' },
    take: 1,
    select: { id: true, content: true, screening: { select: { result: true, factsHash: true } } },
  },
} satisfies Prisma.CaseSelect;
type CaseRow = Prisma.CaseGetPayload<{ select: typeof newestVersion }>;

/**
 * Every case with open help in a State of which this edition of country facts says something else than its newest
 * screening was made with, oldest first. Throws AppError `forbidden`.
 */
export async function casesTouchedBy(
  person: Person,
  factsHash: string,
): Promise<{ cases: TouchedCase[]; count: number }> {
  assertMay(person, 'case.read');
  const facts = await storedFacts(factsHash);
  const used = await database().screening.findMany({
    where: { factsHash: { not: factsHash } },
    distinct: ['factsHash'],
    select: { factsHash: true },
  });
  const found = { cases: [] as TouchedCase[], count: 0 };
  for (const older of used) {
    const countries = statesThatDiffer(diffEditions(await storedFacts(older.factsHash), facts));
    for await (const row of casesIn(countries, older.factsHash)) {
      const touched = await touchedCase(row, facts);
      if (!touched) continue;
      found.count += 1;
      if (found.cases.length < MOST_TOUCHED) found.cases.push(touched);
    }
  }
  return found;
}

/** Cases with help in these States whose newest screening was made with this edition, a few at a time. */
async function* casesIn(countries: readonly string[], factsHash: string): AsyncGenerator<CaseRow> {
  let after: string | undefined;
  for (;;) {
    const rows = await database().case.findMany({
      where: { countries: { hasSome: [...countries] }, versions: { some: { screening: { factsHash } } } },
      orderBy: { number: 'asc' },
      take: BATCH,
      ...(after ? { cursor: { number: after }, skip: 1 } : {}),
      select: newestVersion,
    });
    yield* rows.filter(({ versions }) => versions[0]?.screening?.factsHash === factsHash);
    after = rows.at(-1)?.number;
    if (rows.length < BATCH || !after) return;
  }
}

async function touchedCase(row: CaseRow, facts: FactsEdition): Promise<TouchedCase | null> {
  const [version] = row.versions;
  if (!version?.screening) return null;
  const { description } = readContent(version.content);
  const open = description.components.filter(({ id }) => !isClosed(componentStatus(id, row.decisions)));
  // Written by storeScreening from the engine's own result and sealed since.
  const screening = version.screening.result as unknown as Screening;
  const drift = await driftOf({ key: version.id, description, screening }, { facts });
  if (!open.some(({ country }) => drift.countries.includes(country))) return null;
  const { number, title } = row;
  return { number, title, components: open.map(({ id, name }) => ({ id, name })), drift };
}
