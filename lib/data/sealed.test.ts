import { beforeAll, expect, test } from 'vitest';
import { database } from './client';
import { decide, inDays, makeAwaiting, mixed } from './test-cases';
import { owner } from './test-owner';
import { raw, rawDecision } from './test-raw';

const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };
let number: string;

/** A case that holds a row in every table. */
beforeAll(async () => {
  const awaiting = await makeAwaiting(mixed);
  number = awaiting.number;
  await decide(awaiting.head, number, { conditions: [condition] });
});

const APPEND_ONLY = ['event', 'record', 'decision', 'decision_condition', 'screening', 'edition', 'authorship'];
const COLUMN: Record<string, string> = {
  event: `"kind" = 'something-else'`,
  record: `"content" = '{}'`,
  decision: `"reasons" = 'Other reasons, written later.'`,
  decision_condition: `"text" = 'Nothing'`,
  screening: `"barredComponents" = '{}'`,
  edition: `"content" = '{}'`,
  authorship: `"at" = now()`,
};

test.each(APPEND_ONLY)('%s: no row is changed, removed or emptied away', async (table) => {
  const count = async () => {
    const [row] = await database().$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM "${table}"`);
    return Number(row?.n ?? 0);
  };
  const before = await count();
  expect(before).toBeGreaterThan(0);
  expect(await raw(`UPDATE "${table}" SET ${COLUMN[table]}`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "${table}"`)).toBe('wrong-state');
  expect(await raw(`TRUNCATE "${table}" CASCADE`)).toBe('wrong-state');
  expect(await count()).toBe(before);
});

test('emptying the cases or the people takes nothing along', async () => {
  expect(await raw(`TRUNCATE "case" CASCADE`)).toBe('wrong-state');
  expect(await raw(`TRUNCATE "user" CASCADE`)).toBe('wrong-state');
});

test('a replication role passes no trigger by', async () => {
  const attempt = owner().$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = 'replica'`);
    await tx.$executeRawUnsafe(`DELETE FROM "event"`);
  });
  await expect(attempt).rejects.toThrow('never changed or removed');
});

test('a submitted version is sealed', async () => {
  const where = `FROM "case" c WHERE c."id" = v."caseId" AND c."number" = $1`;
  expect(await raw(`UPDATE "project_version" v SET "content" = '{}' ${where}`, number)).toBe('wrong-state');
  expect(
    await raw(
      `UPDATE "project_version" v SET "submittedAt" = NULL, "submittedById" = NULL, "contentHash" = NULL ${where}`,
      number,
    ),
  ).toBe('wrong-state');
  expect(
    await raw(`DELETE FROM "project_version" v USING "case" c WHERE c."id" = v."caseId" AND c."number" = $1`, number),
  ).toBe('wrong-state');
});

test('a sealed review and its responses are sealed', async () => {
  expect(await raw(`UPDATE "review" SET "note" = 'Changed' WHERE "sealedAt" IS NOT NULL`)).toBe('wrong-state');
  expect(await raw(`UPDATE "review" SET "sealedAt" = NULL, "outcome" = NULL`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "review"`)).toBe('wrong-state');
  expect(await raw(`UPDATE "finding_response" SET "response" = 'disagree'`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "finding_response"`)).toBe('wrong-state');
  expect(
    await raw(
      `INSERT INTO "finding_response" ("reviewId", "findingId", "response") SELECT "id", 'X-01@c1', 'agree' FROM "review" WHERE "sealedAt" IS NOT NULL LIMIT 1`,
    ),
  ).toBe('wrong-state');
});

test('a decision gets no condition later', async () => {
  const statement = `INSERT INTO "decision_condition" ("decisionId", "number", "text", "owner", "dueOn", "proof", "consequence")
    SELECT "id", 2, 'More', 'Us', CURRENT_DATE, 'None', 'None' FROM "decision" LIMIT 1`;
  expect(await raw(statement)).toBe('wrong-state');
});

test('an event that does not continue the chain is refused', async () => {
  const forged = (sequence: string, previous: string) => `INSERT INTO "event"
    ("caseId", "sequence", "kind", "actorId", "actorRole", "at", "data", "previousHash", "hash")
    SELECT c."id", ${sequence}, 'forged', u."id", u."role", now(), '{}', ${previous}, md5(random()::text) || md5(random()::text)
    FROM "case" c JOIN "user" u ON u."id" = c."openedById" WHERE c."number" = $1`;
  expect(await raw(forged('1', `repeat('0', 64)`), number)).toBe('conflict');
  expect(await raw(forged('99', `repeat('0', 64)`), number)).toBe('conflict');
  expect(
    await raw(
      forged(`(SELECT max("sequence") + 1 FROM "event" e WHERE e."caseId" = c."id")`, `repeat('0', 64)`),
      number,
    ),
  ).toBe('conflict');
});

test('a case moves only along the table, and only when its rows say so', async () => {
  const move = (state: string, lock = '"lock" + 1') =>
    raw(`UPDATE "case" SET "state" = '${state}', "lock" = ${lock} WHERE "number" = $1`, number);
  expect(await move('draft')).toBe('wrong-state');
  expect(await move('in_review')).toBe('wrong-state');
  expect(await move('decided', '"lock"')).toBe('conflict');
  expect(await move('decided')).toBe('wrong-state');
  expect(await raw(`UPDATE "case" SET "number" = 'SCR-2026-9999' WHERE "number" = $1`, number)).toBe('wrong-state');
  expect(await raw(`UPDATE "case" SET "title" = 'Another' WHERE "number" = $1`, number)).toBe('wrong-state');
  expect(await raw(`UPDATE "case" SET "requiredLevel" = 'senior_official' WHERE "number" = $1`, number)).toBe(
    'level-too-low',
  );
  expect(
    await raw(
      `INSERT INTO "case" ("id", "number", "title", "state", "openedById", "countries") SELECT gen_random_uuid(), 'SCR-2026-9998', 'X', 'decided', "id", '{}' FROM "user" LIMIT 1`,
    ),
  ).toBe('wrong-state');
});

test('a decision written straight into the table leaves nothing behind without its event', async () => {
  const { head, number: other } = await makeAwaiting(mixed);
  expect(await rawDecision(other, head.id)).toBe('wrong-state');
  const rows = await database().decision.findMany({ where: { case: { number: other } } });
  expect(rows).toEqual([]);
});

test('the database holds the levels, the bar and the twelve months by itself', async () => {
  const { head, official, number: other } = await makeAwaiting(mixed);
  const proceed = { kind: 'proceed', scope: ['c1'] } satisfies Parameters<typeof rawDecision>[2];
  expect(await rawDecision(other, head.id, proceed)).toBe('bar-open');
  expect(await rawDecision(other, head.id, { ...proceed, kind: 'proceed_with_conditions' })).toBe('bar-open');
  expect(await rawDecision(other, official.id, { kind: 'proceed', scope: ['c2'], level: 'senior_official' })).toBe(
    'level-too-low',
  );
  expect(await rawDecision(other, official.id, { kind: 'proceed', scope: ['c2'] })).toBe('level-too-low');
  expect(await rawDecision(other, official.id, { level: 'senior_official', scope: ['c1', 'c2', 'c3'] })).toBe(
    'level-too-low',
  );
  expect(await rawDecision(other, head.id, { scope: ['c9'] })).toBe('invalid');
  expect(await rawDecision(other, head.id, { scope: [] })).toBe('invalid');
  expect(await rawDecision(other, head.id, { reviewOn: `CURRENT_DATE + INTERVAL '13 months'` })).toBe('invalid');
  expect(await rawDecision(other, head.id, { reviewOn: 'CURRENT_DATE' })).toBe('invalid');
  expect(await rawDecision(other, head.id, { reviewOn: 'NULL' })).toBe('invalid');
  expect(await rawDecision(other, head.id, { kind: 'refer_up', reviewOn: 'NULL' })).toBe('level-too-low');
});
