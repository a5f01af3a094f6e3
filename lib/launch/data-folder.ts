import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Sentence } from './sentence.mjs';

/** The folder with everything that must not be lost, created at the first start. Returns its full path. */
export function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    makeFolder(folder);
    readdirSync(folder);
    const trial = join(folder, '.trial');
    writeFileSync(trial, '');
    rmSync(trial);
  } catch (error) {
    throw new Sentence(`The data folder ${folder} cannot be used: ${reason(error)}.`);
  }
  return folder;
}

/** Not `recursive`: with that, Node goes round for ever where a file system refuses new folders by "not found". */
function makeFolder(folder: string) {
  if (existsSync(folder) || dirname(folder) === folder) return;
  makeFolder(dirname(folder));
  // As root, the user that PostgreSQL runs as must be able to pass through; it cannot list or read anything.
  mkdirSync(folder, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read and write there';
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'it is not a folder';
  if (code === 'ENOENT') return 'it does not exist and cannot be created';
  if (code === 'EROFS') return 'it is on a file system that is read-only';
  if (code === 'ENOSPC') return 'there is no space left';
  return message;
}

/** Signs sessions. Made at the first start and kept, so that a restart signs nobody out. */
export function readSecret(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Signs the checkpoints of the ledger. Made at the first start and kept: who saved its public key can check every later one. */
export function readLedgerKey(folder: string): string {
  const file = join(folder, 'ledger-key');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    const text = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
