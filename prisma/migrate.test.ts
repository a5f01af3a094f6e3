import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { env } from '@/lib/env';
import { differenceFromSchema, migrate } from './migrate';

/** Nothing is migrated as the application. */
const OWNER_URL = String(env().DATABASE_OWNER_URL);

test('schema.prisma and the migrations agree', async () => {
  expect(await differenceFromSchema(OWNER_URL)).toBe('');
});

test('a database that is up to date is left alone', async () => {
  expect(await migrate(OWNER_URL)).toEqual([]);
});

test('two starts at once apply each migration once', async () => {
  const client = new Client({ connectionString: inject('testCluster').superuser });
  await client.connect();
  await client.query('CREATE DATABASE two_starts');
  const url = new URL(OWNER_URL);
  url.pathname = 'two_starts';
  const [first, second] = await Promise.all([migrate(url.href), migrate(url.href)]);
  await client.query('DROP DATABASE two_starts WITH (FORCE)');
  await client.end();
  expect([first.length, second.length].sort()[0]).toBe(0);
  expect(first.length + second.length).toBeGreaterThan(0);
});
