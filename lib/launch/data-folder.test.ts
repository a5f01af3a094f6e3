import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLedgerKey } from '@/lib/ledger/checkpoint';
import { openDataFolder, readLedgerKey as readKey, readSecret } from './data-folder';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'scruple-data-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('the data folder is made with the folders above it, and nobody else can list it', () => {
  const folder = openDataFolder(join(home, 'a', 'b'));
  expect(statSync(folder).mode & 0o066).toBe(0);
});

test('a file in its place is one sentence', () => {
  writeFileSync(join(home, 'file'), '');
  expect(() => openDataFolder(join(home, 'file'))).toThrow('it is not a folder.');
  expect(() => openDataFolder(join(home, 'file', 'below'))).toThrow('it is not a folder.');
});

test('the secret is made once and for its owner alone', () => {
  const secret = readSecret(home);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(readSecret(home)).toBe(secret);
  expect(statSync(join(home, 'secret')).mode & 0o077).toBe(0);
});

test('the key of the ledger is made once, is one that signs, and is readable for its owner alone', () => {
  const key = readKey(home);
  expect(readLedgerKey(key).asymmetricKeyType).toBe('ed25519');
  expect(readKey(home)).toBe(key);
  expect(statSync(join(home, 'ledger-key')).mode & 0o077).toBe(0);
});
