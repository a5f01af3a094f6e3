import type { CaseWork, WorkEntry } from '@/lib/cases/work';
import type { Prisma } from '@/prisma/generated/client';

/** What of a case is read for its work. */
export const workOfCase = {
  workStart: { include: { version: { select: { number: true } } } },
  findingWork: { orderBy: { id: 'asc' }, include: { by: { select: { id: true, name: true } } } },
} as const satisfies Prisma.CaseInclude;

/** The work on the findings of a case, oldest revision first. What was stored passed the schema of its kind. */
export function workOf({ workStart, findingWork }: Prisma.CaseGetPayload<{ include: typeof workOfCase }>): CaseWork {
  return {
    entries: findingWork.map(
      ({ findingId, kind, number, revision, content, by, at }) =>
        ({ findingId, kind, number, revision, content, by, at: at.toISOString() }) as unknown as WorkEntry,
    ),
    pinned: workStart && {
      version: workStart.version.number,
      at: workStart.at.toISOString(),
      levels: workStart.levels as unknown as NonNullable<CaseWork['pinned']>['levels'],
    },
  };
}
