import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAccount } from '@/lib/launch/postgres/account';
import { postgresBinaries } from '@/lib/launch/postgres/binaries';
import {
  type Cluster,
  createCluster,
  type Place,
  readPasswords,
  startCluster,
  stopServer,
} from '@/lib/launch/postgres/cluster';
import { stopLeftover } from '@/lib/launch/postgres/leftover';
import { readPostmaster } from '@/lib/launch/postgres/postmaster';
import { APPLICATION, createDatabase, ownerUrl } from '@/lib/launch/postgres/roles';
import { migrate } from '@/prisma/migrate';
import { rounds } from './test-rounds';

const ROUNDS = rounds(50);
const DATABASE = 'killed';

let home: string;
let place: Place;
let cluster: Cluster;
const log = () => join(home, 'postgres.log');
/** Decisions that were acknowledged, as the writers said them: `case decision`. */
const acknowledged: string[] = [];

beforeAll(async () => {
  const account = databaseAccount();
  home = mkdtempSync(join(tmpdir(), 'scruple-kill-'));
  chmodSync(home, 0o711);
  place = { folder: join(home, 'postgres'), binaries: postgresBinaries(account), account };
  // As in earnest: what is acknowledged has reached the disk.
  createCluster(place, 'durable');
  cluster = await startCluster(place, log());
  await createDatabase(cluster.url('postgres'), DATABASE, readPasswords(place).application);
  await migrate(ownerUrl(cluster.url('postgres'), DATABASE), APPLICATION);
}, 120_000);

afterAll(() => {
  stopServer(place);
  rmSync(home, { recursive: true, force: true });
}, 60_000);

function write(...given: string[]): ChildProcess {
  const program = ['--conditions=react-server', '--import', 'tsx', 'lib/data/test-writer.ts', ...given];
  const env = { ...process.env, DATABASE_URL: cluster.url(DATABASE, APPLICATION) };
  return spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Lets a writer write and, in the midst of it, kills the writer or PostgreSQL. Neither has a chance to tidy up. */
async function killInTheMidst(victim: 'writer' | 'database'): Promise<void> {
  const writer = write();
  const ended = new Promise((resolve) => writer.once('close', resolve));
  let said = 0;
  if (!writer.stdout) throw new Error('A writer has an output');
  createInterface(writer.stdout).on('line', (line) => {
    said += 1;
    acknowledged.push(line);
  });
  while (said < 3 && writer.exitCode === null) await pause(10);
  await pause(Math.random() * 300);
  if (victim === 'database') {
    process.kill(readPostmaster(place.folder)?.pid ?? 0, 'SIGKILL');
    await cluster.ended;
  }
  writer.kill('SIGKILL');
  await ended;
  expect(said).toBeGreaterThanOrEqual(3);
  if (victim === 'writer') return;
  await stopLeftover(place, readPasswords(place));
  cluster = await startCluster(place, log());
}

async function rows<Row>(statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: cluster.url(DATABASE, APPLICATION) });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test(`a kill in the midst of writing loses nothing that was acknowledged and leaves nothing half-written, ${ROUNDS} times`, async () => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    await killInTheMidst(round % 2 === 0 ? 'writer' : 'database');
    const decisions = await rows<{ said: string; whole: boolean }>(`
      SELECT c."number" || ' ' || d."number" AS "said", EXISTS (
        SELECT 1 FROM "event" e JOIN "record" r ON r."caseId" = e."caseId" AND r."sequence" = e."sequence"
        WHERE e."caseId" = d."caseId" AND e."kind" = 'decision-recorded' AND (e."data"->>'decision')::int = d."number") AS "whole"
      FROM "decision" d JOIN "case" c ON c."id" = d."caseId"`);
    expect(decisions.filter(({ whole }) => !whole)).toEqual([]);
    const there = new Set(decisions.map(({ said }) => said));
    expect(acknowledged.filter((said) => !there.has(said))).toEqual([]);
    const [events] = await rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM "event" WHERE "kind" = 'decision-recorded'`,
    );
    expect(events?.n).toBe(decisions.length);
  }
  const folder = join(home, 'bundles');
  mkdirSync(folder);
  const numbers = new Set(acknowledged.map((said) => said.split(' ')[0] ?? ''));
  const exporting = write(folder, ...numbers);
  expect(await new Promise((resolve) => exporting.once('close', resolve))).toBe(0);
  const bundles = readdirSync(folder);
  expect(bundles).toHaveLength(ROUNDS);
  for (const bundle of bundles) {
    execFileSync(process.execPath, ['lib/ledger/verify.mjs', join(folder, bundle)], { stdio: 'pipe' });
  }
}, 3_600_000);
