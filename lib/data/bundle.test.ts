import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { canonicalJson } from '@/lib/ledger/canonical';
import { canonical, readCheckpoint, verifyBundle } from '@/lib/ledger/verify.mjs';
import { exportBundle } from './bundle';
import { listCheckpoints, makeCheckpoint } from './checkpoints';
import { listEvents } from './events';
import { decide, inDays, makeAwaiting, makePerson, mixed } from './test-cases';
import { raw, refused } from './test-raw';

vi.setConfig({ testTimeout: 120_000 });

const condition = { text: 'Visits', owner: 'Ministry', dueOn: inDays(30), proof: 'Report', consequence: 'Freeze' };
let number: string;
let bundle: string;
let saved: string;

beforeAll(async () => {
  const auditor = await makePerson('auditor');
  const awaiting = await makeAwaiting(mixed);
  number = awaiting.number;
  await makeCheckpoint(auditor);
  saved = (await listCheckpoints(auditor)).checkpoints[0]?.note ?? '';
  await decide(awaiting.head, number, { conditions: [condition] });
  await makeAwaiting(mixed);
  bundle = await exportBundle(auditor, number);
}, 120_000);

const problemsOf = (text: string, kept = {}) => verifyBundle(text, kept).problems;

test('a bundle holds, and so does the checkpoint that somebody kept', () => {
  expect(problemsOf(bundle)).toEqual([]);
  expect(problemsOf(bundle, { checkpoint: saved })).toEqual([]);
  const quoted = `Dear colleague,\r\n${saved.replaceAll('\u2014', '--').replace(/^/gm, '> ')}\r\nRegards`;
  expect(problemsOf(bundle, { checkpoint: quoted })).toEqual([]);
  expect(readCheckpoint(quoted)?.text).toBe(saved);
});

test('taking a bundle home is an event of the case', async () => {
  const auditor = await makePerson('auditor');
  expect((await listEvents(auditor, number)).at(-1)).toMatchObject({
    kind: 'report-exported',
    data: { form: 'bundle' },
  });
});

test('who may not read a case takes no bundle of it', async () => {
  const administrator = await makePerson('administrator');
  await expect(exportBundle(administrator, number)).rejects.toEqual(refused('forbidden'));
  await expect(makeCheckpoint(await makePerson('officer'))).rejects.toEqual(refused('forbidden'));
});

test('what cannot be told is said', () => {
  expect(verifyBundle(bundle).unchecked.join(' ')).toMatch(/public key was taken from.*No checkpoint saved earlier/s);
  const { key } = JSON.parse(bundle).ledger;
  expect(verifyBundle(bundle, { checkpoint: saved, key }).unchecked.join(' ')).toMatch(/events came after/);
});

test('the two programs write the same canonical JSON', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => canonical(value) === canonicalJson(value)));
});

test.each(['ledger_leaf', 'checkpoint'])('%s: no row is changed, removed, emptied away or forged', async (table) => {
  expect(await raw(`UPDATE "${table}" SET ${table === 'checkpoint' ? '"note"' : '"hash"'} = 'x'`)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "${table}"`)).toBe('wrong-state');
  expect(await raw(`TRUNCATE "${table}" CASCADE`)).toBe('wrong-state');
  const forged =
    table === 'checkpoint'
      ? `INSERT INTO "checkpoint" ("size", "root", "heads", "key", "note", "madeById", "at")
         SELECT 1, "root", "heads", "key", "note", "madeById", now() FROM "checkpoint" LIMIT 1`
      : `INSERT INTO "ledger_leaf" SELECT max("position") + 2, max("eventId") + 1, repeat('a', 64) FROM "ledger_leaf"`;
  expect(await raw(forged)).toBe('conflict');
});

test('no name of a person stands in what is sealed', () => {
  const { events, rows, names } = JSON.parse(bundle);
  expect(Object.values(names)).toContain('Test head');
  const sealed = JSON.stringify([events, rows]);
  for (const name of Object.values<string>(names)) expect(sealed).not.toContain(`"${name}"`);
});

test('a byte that is changed anywhere is found', () => {
  const bytes = Buffer.from(bundle);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ flip;
      return isFound(changed);
    }),
    { numRuns: 25 },
  );
});

function isFound(bytes: Buffer): boolean {
  try {
    return problemsOf(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)).length > 0;
  } catch {
    return true;
  }
}

test('the verifier rests on Node alone', () => {
  const source = readFileSync('lib/ledger/verify.mjs', 'utf8');
  const imports = [...source.matchAll(/from '([^']+)'|import\(/g)].map(([, name]) => name);
  expect(imports).toEqual(['node:crypto', 'node:fs', 'node:url']);
});

test('a checkpoint that says more than the bundle shows that the ledger was cut short', async () => {
  const auditor = await makePerson('auditor');
  await exportBundle(auditor, number);
  const later = (await listCheckpoints(auditor)).checkpoints[0]?.note ?? '';
  expect(problemsOf(bundle, { checkpoint: later })[0]?.words).toMatch(/cut short/);
});
