import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { dueDates, isNear } from '@/lib/cases/due';
import type { Desk, DeskItem, WatchItem } from '@/lib/cases/register';
import { Prisma } from '@/prisma/generated/client';
import { loadContents } from './case-contents';
import { database } from './client';
import { now } from './clock';
import { REGISTER_COLUMNS, type RegisterDatabaseRow, registerRow } from './register-row';
import { staleOf } from './stale';

/** Cases of one kind on a desk; the register holds the rest. */
const MOST = 50;

/**
 * What waits for this person, longest first: their own drafts, cases they may review, cases they must decide, and cases
 * whose decisions are out of date or fall due. Nothing is listed that the second-person rule would refuse. Throws AppError `forbidden` for a role that sees no cases.
 */
export async function getDesk(person: Person): Promise<Desk> {
  assertMay(person, 'case.read');
  const { id, role } = person;
  const wrote = Prisma.sql`(v."submittedById" = ${id}
    OR EXISTS (SELECT 1 FROM "authorship" a WHERE a."versionId" = v."id" AND a."userId" = ${id}))`;
  const reviewed = Prisma.sql`EXISTS (SELECT 1 FROM "review" r WHERE r."caseId" = c."id" AND r."reviewerId" = ${id})`;
  const [describe, review, decide] = await Promise.all([
    can(person, 'case.describe')
      ? waiting(Prisma.sql`c."state" = 'draft' AND (c."openedById" = ${id} OR ${wrote})`)
      : [],
    can(person, 'case.review') ? waiting(Prisma.sql`c."state" = 'in_review' AND NOT ${wrote}`) : [],
    can(person, 'case.decide')
      ? waiting(Prisma.sql`c."state" = 'awaiting_decision' AND c."requiredLevel"::text = ${role}
          AND NOT ${wrote} AND NOT ${reviewed}`)
      : [],
  ]);
  return { describe, review, decide, watch: await watched(person) };
}

async function waiting(condition: Prisma.Sql): Promise<DeskItem[]> {
  const rows = await database().$queryRaw<(RegisterDatabaseRow & { version: number })[]>`
    SELECT ${REGISTER_COLUMNS}, v."number" AS "version"
    FROM "case" c
    JOIN "user" u ON u."id" = c."openedById"
    JOIN LATERAL (
      SELECT * FROM "project_version" WHERE "caseId" = c."id" ORDER BY "number" DESC LIMIT 1
    ) v ON TRUE
    WHERE ${condition}
    ORDER BY c."updatedAt" ASC, c."id" ASC
    LIMIT ${MOST}`;
  return rows.map((row) => ({ ...registerRow(row), version: row.version }));
}

/** Cases that this person opened or decided and that need them again: overdue first, then by day. */
async function watched({ id }: Person): Promise<WatchItem[]> {
  const rows = await database().$queryRaw<RegisterDatabaseRow[]>`
    SELECT ${REGISTER_COLUMNS}
    FROM "case" c JOIN "user" u ON u."id" = c."openedById"
    WHERE EXISTS (SELECT 1 FROM "decision" d WHERE d."caseId" = c."id" AND (d."deciderId" = ${id} OR c."openedById" = ${id}))
    ORDER BY c."updatedAt" ASC, c."id" ASC`;
  const today = dayOf(now());
  const items: WatchItem[] = [];
  for (const row of rows) {
    const { contents } = await loadContents(database(), row.number);
    const due = dueDates(contents)[0]?.on ?? null;
    const stale = await staleOf(contents);
    const reasons: WatchItem['reasons'] = [...new Set(stale.flatMap((one) => one.reasons.map(({ kind }) => kind)))];
    if (reasons.length === 0 && due !== null && isNear(due, today)) reasons.push('due-soon');
    if (reasons.length > 0) items.push({ ...registerRow(row), due, reasons });
  }
  return items.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')).slice(0, MOST);
}
