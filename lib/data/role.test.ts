import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { env } from '@/lib/env';
import { APPLICATION, createDatabase, ownerUrl } from '@/lib/launch/postgres/roles';
import { migrate } from '@/prisma/migrate';
import { applicationOwnsTables } from './health';
import { decide, makeAwaiting, mixed } from './test-cases';

/** PostgreSQL's answer to somebody who lacks the right. */
const DENIED = '42501';

let application: Client;

beforeAll(async () => {
  const { head, number } = await makeAwaiting(mixed);
  await decide(head, number);
  application = new Client({ connectionString: env().DATABASE_URL });
  await application.connect();
});

afterAll(() => application.end());

/** What the database answers to the role that the application signs in as. */
async function answer(statement: string): Promise<string> {
  try {
    await application.query('BEGIN');
    await application.query(statement);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed';
  } finally {
    await application.query('ROLLBACK');
  }
}

test('the role of the application may work: it reads, adds and changes what is not sealed', async () => {
  expect(await answer('SELECT count(*) FROM "event"')).toBe('done');
  expect(await answer(`UPDATE "user" SET "name" = 'Another name'`)).toBe('done');
});

test.each([
  'ALTER TABLE "event" DISABLE TRIGGER ALL',
  'ALTER TABLE "event" DISABLE TRIGGER "append_only"',
  'DROP TRIGGER "append_only" ON "event"',
  'DROP TABLE "event" CASCADE',
  'ALTER TABLE "decision" OWNER TO scruple',
  'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$',
  'CREATE FUNCTION mine() RETURNS integer LANGUAGE sql AS $$ SELECT 1 $$',
  'CREATE TABLE "mine" ("id" integer)',
  'CREATE TEMPORARY TABLE "event" ("id" integer)',
  'TRUNCATE "event" CASCADE',
  'TRUNCATE "user" CASCADE',
  'DELETE FROM "event"',
  `UPDATE "decision" SET "reasons" = 'Other reasons'`,
  'UPDATE "_prisma_migrations" SET "checksum" = NULL',
  `SET session_replication_role = 'replica'`,
  'SET ROLE scruple_owner',
  'SET ROLE postgres',
  'GRANT ALL ON "event" TO scruple',
])('the role of the application has no right to: %s', async (statement) => {
  // A grant of what one does not have is a warning to PostgreSQL, and gives nothing.
  if (statement.startsWith('GRANT')) await answer(statement);
  else expect(await answer(statement)).toBe(DENIED);
  expect(await answer('DELETE FROM "event"')).toBe(DENIED);
});

test('the application does not own its tables, and says so where it does', async () => {
  expect(await applicationOwnsTables()).toBe(false);
});

test('a database of an earlier version, which the application owned, goes to its owner at the next start', async () => {
  const { superuser, application: address } = inject('testCluster');
  const client = new Client({ connectionString: superuser });
  await client.connect();
  const name = `earlier_${process.pid}`;
  await client.query(`CREATE DATABASE ${name} OWNER ${APPLICATION}`);
  const mine = new URL(address);
  mine.pathname = name;
  try {
    expect((await migrate(mine.href)).length).toBeGreaterThan(10);
    await createDatabase(superuser, name, mine.password);
    expect(await migrate(ownerUrl(superuser, name), APPLICATION)).toEqual([]);
    const earlier = new Client({ connectionString: mine.href });
    await earlier.connect();
    await expect(earlier.query('ALTER TABLE "event" DISABLE TRIGGER ALL')).rejects.toMatchObject({ code: DENIED });
    await expect(earlier.query('SELECT count(*) FROM "event"')).resolves.toMatchObject({ rowCount: 1 });
    await earlier.end();
    expect(await migrate(mine.href)).toEqual([]);
  } finally {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
  }
}, 60_000);

test('a start that may not migrate says what is missing and what to set', async () => {
  const { superuser, application: address } = inject('testCluster');
  const name = `empty_${process.pid}`;
  const mine = new URL(address);
  await createDatabase(superuser, name, mine.password);
  mine.pathname = name;
  await expect(migrate(mine.href)).rejects.toThrow('Set DATABASE_OWNER_URL');
  const client = new Client({ connectionString: superuser });
  await client.connect();
  await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.end();
}, 60_000);
