import type { FieldChange } from '@/lib/cases/field-changes';
import { storable } from '@/lib/cases/text';
import { Prisma } from '@/prisma/generated/client';
import type { Transaction } from './client';

/** What one person types into one field within this many minutes is one change. */
const ONE_CHANGE_MINUTES = 10;

type Occasion = { versionId: string; byId: string; at: Date };

/** Keeps each change of a field, in the transaction that saves it. Callers hold the lock on the case. */
export async function keepFieldChanges(
  tx: Transaction,
  { versionId, byId, at }: Occasion,
  given: readonly FieldChange[],
): Promise<void> {
  if (given.length === 0) return;
  const changes = storable(given);
  const newest = await tx.fieldChange.findMany({
    where: { versionId, field: { in: changes.map(({ field }) => field) } },
    orderBy: { id: 'desc' },
    distinct: ['field'],
  });
  const since = at.getTime() - ONE_CHANGE_MINUTES * 60_000;
  const fresh: Prisma.FieldChangeCreateManyInput[] = [];
  for (const { field, before, after, why } of changes) {
    const last = newest.find((row) => row.field === field);
    const isOngoing = last && last.byId === byId && last.at.getTime() >= since;
    if (isOngoing) await tx.fieldChange.update({ where: { id: last.id }, data: { after: json(after), why, at } });
    else fresh.push({ versionId, field, before: json(before), after: json(after), why, byId, at });
  }
  await tx.fieldChange.createMany({ data: fresh });
}

function json(value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull {
  return value === null ? Prisma.DbNull : (value as Prisma.InputJsonValue);
}
