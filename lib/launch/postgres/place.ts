import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Sentence } from '../sentence.mjs';
import { canEnter, databaseAccount } from './account';
import { postgresBinaries, SHARED_FOLDER } from './binaries';
import type { Place } from './cluster';

/** Names the folder of the database where that is not inside the data folder. */
const POINTER = 'postgres-is-in';

/**
 * Where the database of a data folder lives: inside it, unless PostgreSQL runs as a user of its own who cannot enter it
 * (a clone in root's home). Once chosen, the place stays.
 */
export function databasePlace(dataFolder: string): Place {
  const account = databaseAccount();
  const binaries = postgresBinaries(account);
  const inside = join(dataFolder, 'postgres');
  const pointer = join(dataFolder, POINTER);
  if (existsSync(pointer)) {
    const folder = readFileSync(pointer, 'utf8').trim();
    if (existsSync(folder)) return { folder, binaries, account };
    throw new Sentence(
      `The database should be in ${folder} (says ${pointer}), but is not there. Restore it, or delete ${pointer} to begin with an empty one.`,
    );
  }
  if (canEnter(account, dataFolder)) return { folder: inside, binaries, account };
  if (existsSync(inside)) {
    throw new Sentence(`The user ${account?.name}, as whom PostgreSQL runs, can no longer enter ${dataFolder}.`);
  }
  const home = join(SHARED_FOLDER, `${basename(process.cwd())}-${randomBytes(4).toString('hex')}`);
  mkdirSync(home, { recursive: true, mode: 0o711 });
  return { folder: join(home, 'postgres'), binaries, account };
}

/** To be called when the folder exists: from now on the data folder points at it. */
export function rememberPlace(dataFolder: string, { folder }: Place) {
  if (folder.startsWith(dataFolder)) return;
  writeFileSync(join(dataFolder, POINTER), `${folder}\n`);
}
