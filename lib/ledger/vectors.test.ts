import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeVectors } from './vectors';
import { verifyBundle } from './verify.mjs';

const { files, vectors } = makeVectors();
const textOf = (file: string) => readFileSync(`docs/vectors/${file}`, 'utf8');

test('the published vectors are those that this program makes', () => {
  const published = readdirSync('docs/vectors').filter((name) => name !== 'README.md');
  expect(published.sort()).toEqual([...files.keys()].sort());
  for (const [name, text] of files) expect(textOf(name), name).toBe(text);
});

test.each(vectors)('$file with $checkpoint $key: $what', ({ file, checkpoint, key, exit, item }) => {
  const kept = {
    ...(checkpoint && { checkpoint: textOf(checkpoint) }),
    ...(key && { key: textOf(key) }),
  };
  if (exit === 2) return expect(() => verifyBundle(textOf(file), kept)).toThrow();
  expect(verifyBundle(textOf(file), kept).problems[0]?.item ?? null).toBe(item);
});

test('as a command it says so, and ends with the number that stands for it', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['lib/ledger/verify.mjs', ...given], { encoding: 'utf8' });
  const good = run(
    'docs/vectors/good.json',
    '--checkpoint',
    'docs/vectors/checkpoint-1.txt',
    '--key',
    'docs/vectors/key.txt',
  );
  expect(good.stdout).toMatch(/SCR-2026-0001: nothing was altered.*checkpoint that you kept is confirmed/s);
  expect(good.status).toBe(0);
  expect(run('docs/vectors/ledger-cut-short.json').stdout).toContain('No checkpoint saved earlier was given');
  const bad = run('docs/vectors/row-changed.json');
  expect(bad.stdout).toMatch(/^ALTERED: row decision decision-1 is not as event 4 sealed it/);
  expect(bad.status).toBe(1);
  expect(run('docs/vectors/not-a-bundle.json').status).toBe(2);
  expect(run('docs/vectors/nothing-here.json').status).toBe(2);
  expect(run().stderr).toContain('Usage');
  expect(run('docs/vectors/good.json', '--key', 'docs/vectors/good.json').status).toBe(2);
});

test('a program gets the same as JSON, with the newest record and the names', () => {
  const run = (file: string) =>
    spawnSync(process.execPath, ['lib/ledger/verify.mjs', file, '--json'], { encoding: 'utf8' });
  const good = run('docs/vectors/good.json');
  expect(good.status).toBe(0);
  const { record, ...rest } = JSON.parse(good.stdout);
  expect(rest).toMatchObject({
    case: 'SCR-2026-0001',
    problems: [],
    key: textOf('key.txt').trim(),
    checkpoint: { origin: 'vectors.example.org/ledger' },
    names: { 'person-1': 'Ada Okafor' },
  });
  const { rows } = JSON.parse(textOf('good.json'));
  const newest = Object.values<{ sequence: number; content: unknown }>(rows.record).at(-1);
  expect(record).toEqual(newest?.content);
  const bad = run('docs/vectors/row-changed.json');
  expect(bad.status).toBe(1);
  expect(JSON.parse(bad.stdout).problems[0].item).toBe('row decision decision-1');
});

test('what is nested without end is refused in words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scruple-nested-'));
  const file = join(folder, 'deep.json');
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  writeFileSync(
    file,
    `{"format":"scruple.case-bundle/1","case":"x","events":[{"data":${deep}}],"rows":{},"ledger":{}}`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['lib/ledger/verify.mjs', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'The bundle is nested too deeply.\n' });
});

test('every byte of a bundle counts: whichever is another, it is found', () => {
  const bytes = Buffer.from(textOf('good.json'));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ flip;
      return isFound(changed);
    }),
    { numRuns: 1_000 },
  );
});

test('a bundle that ends early anywhere is found', () => {
  const bytes = Buffer.from(textOf('good.json'));
  fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (end) => isFound(bytes.subarray(0, end))));
});

function isFound(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return verifyBundle(text).problems.length > 0;
  } catch {
    return true;
  }
}
