import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port';
import { Sentence } from '../sentence.mjs';
import { type Account, runAs } from './account';
import { readPostmaster } from './postmaster';

/** Passwords of a cluster: kept inside its folder, so that folder and passwords can never part. */
export type Passwords = { superuser: string; application: string };

/** A PostgreSQL data folder, the programs that serve it, and the user they run as. */
export type Place = { folder: string; binaries: string; account: Account };

export type Cluster = {
  /** Address for the superuser `postgres`, or for the role `scruple` that the application signs in as. */
  url: (database: string, role?: 'postgres' | 'scruple') => string;
  /** Settles when the server is gone, whoever ended it. */
  ended: Promise<void>;
  /** Ends open connections, writes everything out and stops. */
  stop: () => Promise<void>;
};

/** `scratch` trades safety for speed and is for tests only: a power cut loses the data. */
type Durability = 'durable' | 'scratch';

const MAJOR_VERSION = '18';
const PASSWORDS_FILE = 'scruple-passwords.json';
const SCRATCH_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Creates the folder, whole or not at all: it gets its name only when initdb has finished. */
export function createCluster({ folder, binaries, account }: Place, durability: Durability = 'durable') {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwords: Passwords = {
    superuser: randomBytes(24).toString('hex'),
    application: randomBytes(24).toString('hex'),
  };
  const passwordFile = `${unfinished}.password`;
  writeFileSync(passwordFile, passwords.superuser, { mode: 0o600 });
  if (account) {
    chownSync(unfinished, account.uid, account.gid);
    chownSync(passwordFile, account.uid, account.gid);
  }
  const options = [
    ...['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions'],
    // PostgreSQL's own collation: the order of words does not change when the system is upgraded.
    ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', ...(durability === 'scratch' ? ['--no-sync'] : [])],
  ];
  const made = spawnSync(join(binaries, 'bin', 'initdb'), options, { encoding: 'utf8', ...runAs(account) });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    throw new Sentence(`The database could not be created in ${folder}: ${made.error?.message ?? made.stderr.trim()}`);
  }
  writeFileSync(join(unfinished, PASSWORDS_FILE), JSON.stringify(passwords), { mode: 0o600 });
  renameSync(unfinished, folder);
}

/** Throws, in a sentence, where the folder is not one this version of PostgreSQL can serve. */
export function readPasswords({ folder }: Pick<Place, 'folder'>): Passwords {
  const version = existsSync(join(folder, 'PG_VERSION')) && readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (!version) throw new Sentence(`${folder} exists but holds no PostgreSQL data. Move it away, or restore it.`);
  if (version !== MAJOR_VERSION) {
    throw new Sentence(
      `${folder} was written by PostgreSQL ${version}, but this version of Scruple runs ${MAJOR_VERSION}.`,
    );
  }
  return JSON.parse(readFileSync(join(folder, PASSWORDS_FILE), 'utf8'));
}

/** Address of a database on this machine. */
export function localUrl(port: number, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Serves the folder on a free port of 127.0.0.1. Its messages go to the log file. */
export async function startCluster(place: Place, log: string, durability: Durability = 'durable'): Promise<Cluster> {
  const passwords = readPasswords(place);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const server = serve(place, port, log, durability);
    const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
    if (await becomesReady(place.folder, server)) {
      return {
        url: (database, role = 'postgres') =>
          localUrl(port, role, role === 'postgres' ? passwords.superuser : passwords.application, database),
        ended,
        stop: async () => {
          stopServer(place);
          await ended;
        },
      };
    }
    const said = readFileSync(log, 'utf8').trim().split('\n').slice(-4).join('\n');
    // The port was taken in between, or processes of a server that was killed are still on their way out.
    const passing = /could not bind|pre-existing shared memory/.test(said);
    if (!passing || attempt === 10)
      throw new Sentence(`PostgreSQL did not start. Its last words, from ${log}:\n${said}`);
    await pause(500);
  }
}

function serve({ folder, binaries, account }: Place, port: number, log: string, durability: Durability): ChildProcess {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...(durability === 'scratch' ? SCRATCH_SETTINGS : []),
  ];
  const output = openSync(log, 'a', 0o600);
  const options = ['-D', folder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn(join(binaries, 'bin', 'postgres'), options, {
    stdio: ['ignore', output, output],
    // Its own process group: Ctrl-C reaches the launch alone, which stops the application first.
    detached: true,
    windowsHide: true,
    ...runAs(account),
  });
  closeSync(output);
  return server;
}

async function becomesReady(folder: string, server: ChildProcess): Promise<boolean> {
  let gone = false;
  server.once('close', () => {
    gone = true;
  });
  server.once('error', () => {
    gone = true;
  });
  while (!gone) {
    const postmaster = readPostmaster(folder);
    if (postmaster?.pid === server.pid && postmaster?.status === 'ready') return true;
    await pause(20);
  }
  return false;
}

/** Stops whatever PostgreSQL serves the folder, cleanly, and waits until it has. */
export function stopServer({ folder, binaries, account }: Place) {
  const options = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '120', '-s'];
  spawnSync(join(binaries, 'bin', 'pg_ctl'), options, { windowsHide: true, ...runAs(account) });
}
