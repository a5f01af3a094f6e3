import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Sentence } from '../sentence.mjs';

/** The system user that PostgreSQL runs as. `undefined` where it may run as whoever started us. */
export type Account = { uid: number; gid: number; name: string } | undefined;

const CANDIDATES = ['scruple', 'postgres', 'nobody'];

/** PostgreSQL refuses to run as root, so under root it gets the first of these users that the system has. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of CANDIDATES) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields) return { name, uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Sentence(
    `PostgreSQL does not run as root and this system has none of the users ${CANDIDATES.join(', ')}. Create one, or start Scruple as an ordinary user.`,
  );
}

/** Options for a child process that runs as the account. The working folder is one that every user may enter. */
export function runAs(account: Account): { uid?: number; gid?: number; cwd?: string } {
  return account ? { uid: account.uid, gid: account.gid, cwd: '/' } : {};
}

/** Whether the account can enter a folder: not so below root's home, for instance. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], runAs(account)).status === 0;
}
