import { beforeAll, expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { REGISTER_SORTS, type RegisterLine, type RegisterQuery } from '@/lib/cases/register';
import { checkCondition } from './check-condition';
import { database } from './client';
import { listCases } from './register';
import { exportRegister, listRegisterExports } from './register-export';
import { condition, decide, harmless, makeAwaiting, makePerson } from './test-cases';
import { raw, refused } from './test-raw';

const CASES = 2_000;
let auditor: Person;
let stale: string;

/** Two thousand drafts by SQL, and one real case whose decision is out of date. */
beforeAll(async () => {
  auditor = await makePerson('auditor');
  const { head, officer, number } = await makeAwaiting(harmless);
  const kind = 'proceed_with_conditions';
  await decide(head, number, { kind, scope: ['c1', 'c2'], conditions: [condition] });
  await checkCondition(officer, number, {
    decision: 1,
    condition: 1,
    outcome: 'missed',
    reasons: 'Nobody came.',
    evidence: '',
  });
  stale = number;
  await database().$executeRawUnsafe(
    `WITH made AS (
       INSERT INTO "case" ("id", "number", "title", "sortTitle", "searchText", "countries", "worstLevel", "levelRank", "openedById", "updatedAt")
       SELECT gen_random_uuid(), 'SCR-2019-' || lpad(n::text, 6, '0'), 'Case ' || n, 'case ' || n, 'case ' || n,
         ARRAY[(ARRAY['IRN', 'NPL', 'PER'])[1 + n % 3]], (ARRAY['high', 'low'])[1 + n % 2], (ARRAY[5, 3])[1 + n % 2], $1,
         '2019-01-01'::timestamptz + make_interval(days => n % 40)
       FROM generate_series(1, ${CASES}) n RETURNING "id")
     INSERT INTO "project_version" ("id", "caseId", "number", "content")
     SELECT gen_random_uuid(), "id", 1, '{"description": {}, "saved": {}}' FROM made`,
    officer.id,
  );
});

async function exported(query: RegisterQuery): Promise<RegisterLine[]> {
  const { cases, batches } = await exportRegister(auditor, query, 'csv');
  const lines: RegisterLine[] = [];
  for await (const batch of batches) {
    expect(batch.length).toBeLessThanOrEqual(500);
    lines.push(...batch);
  }
  expect(lines).toHaveLength(cases);
  return lines;
}

const directions = ['asc', 'desc'] as const;
test.each(REGISTER_SORTS.flatMap((sort) => directions.map((direction) => ({ sort, direction }))))(
  'all cases by $sort, $direction, each once, begin as the register begins',
  async ({ sort, direction }) => {
    const lines = await exported({ sort, direction });
    expect(new Set(lines.map(({ id }) => id)).size).toBe(CASES + 1);
    const { rows } = await listCases(auditor, { sort, direction });
    expect(lines.slice(0, rows.length)).toEqual(rows);
  },
);

test('what is filtered out stays out, and the page one is on makes no difference', async () => {
  const query = { country: 'IRN', level: 'low', text: 'case 1' } as const;
  const { next } = await listCases(auditor, query);
  const lines = await exported({ ...query, after: next ?? '' });
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) expect(line).toMatchObject({ countries: ['IRN'], level: 'low' });
  expect(await exported({ text: 'nothing of this name' })).toEqual([]);
});

test('a decision out of date shows, and only there', async () => {
  const lines = await exported({ sort: 'number' });
  expect(lines.filter((line) => line.stale).map(({ number }) => number)).toEqual([stale]);
});

test('a case that moves while the file is taken is told once', async () => {
  const { batches } = await exportRegister(auditor, { sort: 'updated', direction: 'desc' }, 'csv');
  const numbers: string[] = [];
  for await (const batch of batches) {
    numbers.push(...batch.map(({ number }) => number));
    const last = `SCR-2019-${String(1 + (numbers.length % CASES)).padStart(6, '0')}`;
    await database().case.update({ where: { number: last }, data: { updatedAt: new Date() } });
  }
  expect(numbers).toHaveLength(CASES + 1);
  expect(new Set(numbers).size).toBe(CASES + 1);
});

test('a row is kept of who took what, before the first line of it is read', async () => {
  const head = await makePerson('head');
  await exportRegister(head, { country: 'PER', sort: 'title', direction: 'asc', after: 'x' }, 'xlsx');
  const [newest] = await listRegisterExports(auditor);
  expect(newest).toMatchObject({
    form: 'xlsx',
    query: { country: 'PER', sort: 'title', direction: 'asc' },
    cases: 667,
    by: { id: head.id },
    role: 'head',
  });
  expect(newest?.query.after).toBeUndefined();
});

test('the rows stay as they are, and nobody writes one for another role', async () => {
  expect(await raw(`UPDATE "register_export" SET "cases" = 0`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "register_export"`)).toBe('wrong-state');
  expect(await raw(`TRUNCATE "register_export"`)).toBe('wrong-state');
  const add = `INSERT INTO "register_export" ("form", "query", "cases", "actorId", "actorRole", "at") VALUES ('csv', '{}', 1, $1, $2::"Role", now())`;
  expect(await raw(add, auditor.id, 'head')).toBe('forbidden');
  const administrator = await makePerson('administrator');
  expect(await raw(add, administrator.id, 'administrator')).toBe('forbidden');
});

test('an administrator takes no register home; who did is for the head and the auditor', async () => {
  await expect(exportRegister(await makePerson('administrator'), {}, 'csv')).rejects.toEqual(refused('forbidden'));
  for (const role of ['officer', 'adviser', 'senior_official', 'administrator'] as const) {
    await expect(listRegisterExports(await makePerson(role))).rejects.toEqual(refused('forbidden'));
  }
});

test('reports are refused in words when more cases match than one zip holds, and nothing is kept of it', async () => {
  const before = await database().registerExport.count();
  await expect(exportRegister(auditor, {}, 'reports', 1_000)).rejects.toMatchObject({ code: 'too-many' });
  expect(await database().registerExport.count()).toBe(before);
  const { cases } = await exportRegister(auditor, { text: 'Case 7' }, 'reports', 1_000);
  const [newest] = await database().registerExport.findMany({ orderBy: { id: 'desc' }, take: 1 });
  expect(newest).toMatchObject({ form: 'reports', cases });
});
