import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databaseAccount } from './account';
import { postgresBinaries } from './binaries';
import { createCluster, type Place, readPasswords, startCluster, stopServer } from './cluster';
import { guard, stopLeftover } from './leftover';
import { postmasterFile, readPostmaster } from './postmaster';

let home: string;
let place: Place;
const log = () => join(home, 'postgres.log');

beforeEach(() => {
  const account = databaseAccount();
  home = mkdtempSync(join(tmpdir(), 'scruple-leftover-'));
  chmodSync(home, 0o711);
  place = { folder: join(home, 'postgres'), binaries: postgresBinaries(account), account };
  createCluster(place, 'scratch');
}, 60_000);

afterEach(() => {
  stopServer(place);
  rmSync(home, { recursive: true, force: true });
}, 60_000);

async function ask(url: string, statement: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('every acknowledged write is there after a kill', { timeout: 60_000 }, async () => {
  const first = await startCluster(place, log());
  await ask(first.url('postgres'), 'CREATE TABLE word AS SELECT 7 AS kept');
  process.kill(readPostmaster(place.folder)?.pid ?? 0, 'SIGKILL');
  await first.ended;
  expect(existsSync(postmasterFile(place.folder))).toBe(true);
  await stopLeftover(place, readPasswords(place));
  const second = await startCluster(place, log());
  expect(await ask(second.url('postgres'), 'SELECT kept FROM word')).toEqual([{ kept: 7 }]);
});

test('a server that outlived its launch is stopped', { timeout: 60_000 }, async () => {
  const server = await startCluster(place, log());
  await stopLeftover(place, readPasswords(place));
  await server.ended;
  expect(readPostmaster(place.folder)).toBeNull();
});

test('a server whose launch lives is left alone', { timeout: 60_000 }, async () => {
  const server = await startCluster(place, log());
  await guard(server.url('postgres'));
  await expect(stopLeftover(place, readPasswords(place))).rejects.toThrow('already running');
  expect(await ask(server.url('postgres'), 'SELECT 1 AS alive')).toEqual([{ alive: 1 }]);
});

test('a lock file that names another program is no obstacle', { timeout: 60_000 }, async () => {
  writeFileSync(postmasterFile(place.folder), `${process.pid}\n${place.folder}\n1\n5432\n\n\n\nready\n`);
  await stopLeftover(place, readPasswords(place));
  expect(existsSync(postmasterFile(place.folder))).toBe(false);
});

test('a creation that was cut short is begun again', { timeout: 60_000 }, () => {
  rmSync(place.folder, { recursive: true });
  mkdirSync(`${place.folder}.unfinished`);
  writeFileSync(join(`${place.folder}.unfinished`, 'PG_VERSION'), '18\n');
  createCluster(place);
  expect(readPasswords(place).application).toHaveLength(48);
});

test('a folder without data, or of another PostgreSQL, is named as such', { timeout: 60_000 }, () => {
  writeFileSync(join(place.folder, 'PG_VERSION'), '17\n');
  expect(() => readPasswords(place)).toThrow('was written by PostgreSQL 17');
  rmSync(join(place.folder, 'PG_VERSION'));
  expect(() => readPasswords(place)).toThrow('holds no PostgreSQL data');
});
