import { beforeAll, expect, test, vi } from 'vitest';
import { canonicalJson } from '@/lib/ledger/canonical';
import { verifyBundle } from '@/lib/ledger/verify.mjs';
import { exportBundle } from './bundle';
import { database } from './client';
import { erasePerson, getErasure } from './erase';
import { listEvents } from './events';
import { listPeople, setActive } from './people';
import { getRecord } from './records';
import { decide, makeAwaiting, makePerson, mixed } from './test-cases';
import { raw, refused } from './test-raw';

vi.setConfig({ testTimeout: 60_000 });

let before: string;
let number: string;
let head: Awaited<ReturnType<typeof makePerson>>;
let administrator: Awaited<ReturnType<typeof makePerson>>;
let auditor: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  [administrator, auditor] = [await makePerson('administrator', 'Ada Erasing'), await makePerson('auditor')];
  const awaiting = await makeAwaiting(mixed);
  ({ head, number } = awaiting);
  await database().user.update({ where: { id: head.id }, data: { name: 'Carla Ruiz-Ortega' } });
  await decide(head, number);
  before = await exportBundle(auditor, number);
}, 60_000);

test('only an administrator erases, nobody their own name, and not without a reason', async () => {
  const input = { userId: head.id, reason: 'Request of 3 May, article 17' };
  await expect(erasePerson(auditor, input)).rejects.toEqual(refused('forbidden'));
  await expect(getErasure(head, auditor.id)).rejects.toEqual(refused('forbidden'));
  await expect(erasePerson(administrator, { ...input, userId: administrator.id })).rejects.toEqual(
    refused('forbidden'),
  );
  await expect(erasePerson(administrator, { ...input, userId: 'nobody' })).rejects.toEqual(refused('not-found'));
  await expect(erasePerson(administrator, { ...input, reason: ' ' })).rejects.toEqual(
    refused('invalid', { reason: 'required' }),
  );
});

test('an erased name is nowhere in the database, and every chain and every old bundle still holds', async () => {
  expect(await holding('Carla Ruiz-Ortega')).toEqual(['user']);
  await erasePerson(administrator, { userId: head.id, reason: 'Request of 3 May, article 17' });
  expect(await holding('Carla Ruiz-Ortega')).toEqual([]);
  expect(await holding(head.email)).toEqual([]);
  expect(verifyBundle(before).problems).toEqual([]);
  const after = await exportBundle(auditor, number);
  expect(verifyBundle(after).problems).toEqual([]);
  expect(after).not.toContain('Carla Ruiz-Ortega');
  const standIn = `P-${head.id.slice(0, 8)}`;
  expect(JSON.parse(after).names[head.id]).toBe(standIn);
  expect((await getRecord(auditor, number)).names[head.id]).toBe(standIn);
  const decided = (await listEvents(auditor, number)).find(({ kind }) => kind === 'decision-recorded');
  expect(decided?.actor).toMatchObject({ id: head.id, name: standIn });
});

test('names may be taken out of an old bundle, and what is left still holds', () => {
  const { names: _, ...rest } = JSON.parse(before);
  const stripped = verifyBundle(canonicalJson(rest));
  expect(stripped.problems).toEqual([]);
  expect(stripped.unchecked.join()).toContain('names were taken out');
});

test('who erased whose name, when and why is kept; the name does not come back and nobody signs in with it', async () => {
  const acts = await database().peopleAct.findMany();
  expect(acts).toMatchObject([{ kind: 'erased', subjectId: head.id, actorId: administrator.id }]);
  const { people } = await listPeople(administrator);
  expect(people.find(({ id }) => id === head.id)).toMatchObject({ erased: true, active: false });
  await expect(setActive(administrator, head.id, true)).rejects.toEqual(refused('wrong-state'));
  await expect(erasePerson(administrator, { userId: head.id, reason: 'Again' })).rejects.toEqual(
    refused('wrong-state'),
  );
  expect(await raw(`UPDATE "user" SET "name" = 'Carla' WHERE "id" = $1`, head.id)).toBe('wrong-state');
  expect(await raw('UPDATE "people_act" SET "reason" = \'Another\'')).toBe('wrong-state');
  expect(await raw('DELETE FROM "people_act"')).toBe('wrong-state');
  expect(await raw('TRUNCATE "people_act"')).toBe('wrong-state');
});

/** The tables in which this text stands anywhere. */
async function holding(text: string): Promise<string[]> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await database().$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) AS n FROM "${name}" t WHERE position($1 in to_jsonb(t)::text) > 0`,
      text,
    );
    if (Number(row?.n) > 0) found.push(name);
  }
  return found;
}
