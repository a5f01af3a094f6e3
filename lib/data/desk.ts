import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { closingRefusal } from '@/lib/cases/closing';
import { waitingFor } from '@/lib/cases/comments';
import { decisionRefusal } from '@/lib/cases/decision';
import { dueDates, isNear } from '@/lib/cases/due';
import type { Desk, DeskItem, WatchItem, WatchReason } from '@/lib/cases/register';
import { unconfirmedFreezes } from '@/lib/cases/unconfirmed';
import { Prisma } from '@/prisma/generated/client';
import { loadContents } from './case-contents';
import { database } from './client';
import { now } from './clock';
import { commentsOfCase, threadsOf } from './comments-of';
import { REGISTER_COLUMNS, type RegisterDatabaseRow, registerRow } from './register-row';
import { slimCases } from './slim-case';
import { staleAmong } from './stale';

/** Cases of one kind on a desk; the register holds the rest. */
const MOST = 50;

/**
 * What waits for this person, longest first: drafts to describe, cases they may review, cases they must decide, freezes to
 * confirm and error reports to close, questions by name, and cases whose decisions are out of date or fall due. Nothing is
 * listed that the second-person rule would refuse. Throws AppError `forbidden` for a role that sees no cases.
 */
export async function getDesk(person: Person): Promise<Desk> {
  assertMay(person, 'case.read');
  const { id, role } = person;
  const wrote = Prisma.sql`(v."submittedById" = ${id}
    OR EXISTS (SELECT 1 FROM "authorship" a WHERE a."versionId" = v."id" AND a."userId" = ${id}))`;
  const reviewed = Prisma.sql`EXISTS (SELECT 1 FROM "review" r WHERE r."caseId" = c."id" AND r."reviewerId" = ${id})`;
  const awaits = Prisma.sql`c."state" = 'awaiting_decision' AND NOT ${wrote} AND NOT ${reviewed}`;
  const [describe, review, decide, overridden] = await Promise.all([
    can(person, 'case.describe')
      ? waiting(Prisma.sql`c."state" = 'draft' AND (c."openedById" = ${id} OR ${wrote} OR ${UNDESCRIBED})`)
      : [],
    can(person, 'case.review') ? waiting(Prisma.sql`c."state" = 'in_review' AND NOT ${wrote}`) : [],
    can(person, 'case.decide') ? waiting(Prisma.sql`${awaits} AND c."requiredLevel"::text = ${role}`) : [],
    role === 'senior_official' ? mayDecideAll(person, await waiting(Prisma.sql`${awaits} AND ${OVERRIDDEN}`)) : [],
  ]);
  const [confirm, answer, watch] = [await toConfirm(person), await asked(person), await watched(person)];
  return { describe, review, decide: [...decide, ...overridden], confirm, answer, watch };
}

/** Begun by somebody who does not describe, as a log of help may be, and taken up by nobody who does. */
const UNDESCRIBED = Prisma.sql`u."role" NOT IN ('officer', 'adviser') AND NOT EXISTS (
  SELECT 1 FROM "authorship" a JOIN "user" w ON w."id" = a."userId"
  WHERE a."versionId" = v."id" AND w."role" IN ('officer', 'adviser'))`;

/** The head alone would decide, but has let a senior official do so. */
const OVERRIDDEN = Prisma.sql`c."requiredLevel" = 'head' AND EXISTS (
  SELECT 1 FROM "decision" d WHERE d."versionId" = v."id" AND d."kind" = 'override')`;

/** Those of the cases in which this person may let some component proceed: an override may be of others, or at an end. */
async function mayDecideAll(person: Person, items: DeskItem[]): Promise<DeskItem[]> {
  const may: DeskItem[] = [];
  for (const item of items) {
    const { contents } = await loadContents(database(), item.number);
    const open = contents.components.some(({ id }) => decisionRefusal(person, contents, 'proceed', [id]) === null);
    if (open) may.push(item);
  }
  return may;
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

/**
 * Emergency freezes that this person may confirm and error reports that they may close, earliest day first. Nobody need
 * have had to do with the case before: a freeze that waits is everybody's who may confirm it.
 */
async function toConfirm(person: Person): Promise<WatchItem[]> {
  if (!can(person, 'case.close')) return [];
  const today = dayOf(now());
  const rows = await database().$queryRaw<RegisterDatabaseRow[]>`
    SELECT ${REGISTER_COLUMNS}
    FROM "case" c JOIN "user" u ON u."id" = c."openedById"
    WHERE c."id" = ANY (${await unconfirmedCases(today)}::uuid[]) OR EXISTS (
      SELECT 1 FROM "decision" d WHERE d."caseId" = c."id" AND d."kind" = 'error_report'
        AND NOT EXISTS (SELECT 1 FROM "error_closing" e WHERE e."decisionId" = d."id"))
    ORDER BY c."updatedAt" ASC, c."id" ASC`;
  const items: WatchItem[] = [];
  for (const row of rows) {
    const { contents } = await loadContents(database(), row.number);
    const freezes = unconfirmedFreezes(contents, today).filter(
      ({ components }) => decisionRefusal(person, contents, 'temporary_freeze', components) === null,
    );
    const reports = contents.decisions.filter(({ number }) => closingRefusal(person, contents, number) === null);
    const reasons: WatchReason[] = [
      ...freezes.map(({ escalated }) => (escalated ? 'escalated' : 'unconfirmed')),
      ...(reports.length > 0 ? (['error-open'] as const) : []),
    ];
    const due = freezes.map(({ by }) => by).toSorted()[0] ?? null;
    if (reasons.length > 0) items.push({ ...registerRow(row), due, reasons: [...new Set(reasons)] });
  }
  return items.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')).slice(0, MOST);
}

/** Ids of the cases in which an emergency freeze still waits to be confirmed. */
async function unconfirmedCases(today: string): Promise<string[]> {
  const where = { kind: 'emergency_freeze' } as const;
  const frozen = await database().decision.findMany({ where, distinct: ['caseId'], select: { caseId: true } });
  const cases = await slimCases(frozen.map(({ caseId }) => caseId));
  return cases.filter((each) => unconfirmedFreezes(each, today).length > 0).map(({ id }) => id);
}

/** Cases in which somebody asked this person by name, who has not answered since. */
async function asked(person: Person): Promise<WatchItem[]> {
  const rows = await database().$queryRaw<RegisterDatabaseRow[]>`
    SELECT ${REGISTER_COLUMNS}
    FROM "case" c JOIN "user" u ON u."id" = c."openedById"
    WHERE EXISTS (SELECT 1 FROM "comment_mention" m WHERE m."caseId" = c."id" AND m."userId" = ${person.id})
    ORDER BY c."updatedAt" ASC, c."id" ASC`;
  const items: WatchItem[] = [];
  for (const row of rows) {
    const comments = await database().comment.findMany({
      where: { case: { number: row.number } },
      ...commentsOfCase.comments,
    });
    if (waitingFor(person, threadsOf({ comments })).length > 0)
      items.push({ ...registerRow(row), due: null, reasons: ['asked'] });
  }
  return items.slice(0, MOST);
}

/** Cases that this person opened or decided and that need them again: overdue first, then by day. */
async function watched({ id }: Person): Promise<WatchItem[]> {
  const rows = await database().$queryRaw<RegisterDatabaseRow[]>`
    SELECT ${REGISTER_COLUMNS}
    FROM "case" c JOIN "user" u ON u."id" = c."openedById"
    WHERE EXISTS (SELECT 1 FROM "decision" d WHERE d."caseId" = c."id" AND (d."deciderId" = ${id} OR c."openedById" = ${id}))
    ORDER BY c."updatedAt" ASC, c."id" ASC`;
  const today = dayOf(now());
  const cases = await slimCases(rows.map(({ id }) => id));
  const stale = await staleAmong(cases);
  const dueOn = new Map(cases.map((each) => [each.id, dueDates(each)[0]?.on]));
  const items: WatchItem[] = [];
  for (const row of rows) {
    const due = dueOn.get(row.id) ?? null;
    const kinds = (stale.get(row.id) ?? []).flatMap((one) => one.reasons.map(({ kind }) => kind));
    const reasons: WatchItem['reasons'] = [...new Set(kinds)];
    if (reasons.length === 0 && due !== null && isNear(due, today)) reasons.push('due-soon');
    if (reasons.length > 0) items.push({ ...registerRow(row), due, reasons });
  }
  return items.toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')).slice(0, MOST);
}
