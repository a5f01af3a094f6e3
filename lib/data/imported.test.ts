import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test, vi } from 'vitest';
import { ROLES } from '@/lib/auth/person';
import { MOST_BUNDLE_BYTES } from '@/lib/cases/imported';
import { database } from './client';
import { importBundle } from './import-bundle';
import { listImported, readImported, takeImported } from './imported';
import { acceptKey, listKnownKeys, withdrawKey } from './known-keys';
import { listCases } from './register';
import { makePerson } from './test-cases';
import { elsewhere } from './test-elsewhere';
import { raw, refused } from './test-raw';

vi.setConfig({ testTimeout: 120_000 });

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text));

let sent: { number: string; content: Bytes; next: Bytes; name: string };
let officer: Awaited<ReturnType<typeof makePerson>>;
let imported: string;

beforeAll(async () => {
  sent = await elsewhere(async () => {
    const { exportBundle } = await import('./bundle');
    const { makeSealedCase } = await import('./test-sealed-case');
    const { auditor, head, number } = await makeSealedCase();
    const content = bytesOf(await exportBundle(auditor, number));
    return { number, content, next: bytesOf(await exportBundle(auditor, number)), name: head.name };
  });
  officer = await makePerson('officer');
  imported = await idOf(sent.content);
}, 120_000);

async function idOf(content: Bytes): Promise<string> {
  const result = await importBundle(officer, content);
  if (result.id === null) throw new Error(result.said);
  return result.id;
}

const count = () => database().importedCase.count();

/** What the verifier says of these bytes, as a program of its own. */
function verify(content: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'scruple-round-trip-'));
  try {
    writeFileSync(join(folder, 'bundle.json'), content);
    return spawnSync(process.execPath, ['lib/ledger/verify.mjs', join(folder, 'bundle.json')], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('exported there, imported here and exported again, a bundle has the same bytes and verifies on both sides', async () => {
  const taken = await takeImported(await makePerson('auditor'), imported);
  expect(taken.number).toBe(sent.number);
  expect(Buffer.compare(taken.content, sent.content)).toBe(0);
  for (const content of [sent.content, taken.content])
    expect(verify(content)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing was altered') });
});

test('it is shown as what another installation says: from where, by whom, its seals, its words and its names', async () => {
  const file = await readImported(await makePerson('head'), imported);
  expect(file).toMatchObject({
    number: sent.number,
    title: 'A project',
    origin: 'ministry.example.org/ledger',
    standing: 'unknown',
    importedBy: { id: officer.id, name: officer.name },
    verdict: { checkpoint: { origin: 'ministry.example.org/ledger' } },
  });
  expect(file.record?.decisions.length).toBe(2);
  expect(file.verdict.events).toBeGreaterThan(file.record?.events.length ?? 0);
  expect(Object.values(file.verdict.names)).toContain(sent.name);
});

test('it is no case here: neither in the register nor in the ledger', async () => {
  expect(await database().case.count()).toBe(0);
  expect(await database().decision.count()).toBe(0);
  expect(await database().event.count()).toBe(0);
  expect(JSON.stringify(await listCases(officer, {}))).not.toContain(sent.number);
});

test('the same bundle again is the one imported case, packed or not, also when two bring it at once', async () => {
  const before = await count();
  expect(await importBundle(officer, sent.content)).toEqual({ id: imported, isAgain: true });
  expect(await importBundle(await makePerson('adviser'), new Uint8Array(gzipSync(sent.content)))).toEqual({
    id: imported,
    isAgain: true,
  });
  expect(await count()).toBe(before);
  const both = await Promise.all([importBundle(officer, sent.next), importBundle(officer, sent.next)]);
  expect(both.map((each) => each.id !== null && each.isAgain).sort()).toEqual([false, true]);
  expect(await count()).toBe(before + 1);
  const { others } = await readImported(officer, imported);
  expect(others.map(({ id }) => id)).toEqual([both[0]?.id]);
});

test('a byte that was changed is refused with what the verifier names first, and nothing is kept', async () => {
  const before = await count();
  const text = Buffer.from(sent.content).toString();
  const changed = text.replace('Visits', 'Visit5');
  expect(changed).not.toBe(text);
  expect(await importBundle(officer, bytesOf(changed))).toEqual({
    id: null,
    said: expect.stringMatching(/^row decision_condition \S+ is not as event \d+ sealed it: it was altered\.$/),
  });
  for (const [content, said] of [
    ['not a bundle', /^This is not JSON/],
    ['{"format":"scruple.case-bundle/2"}', /^This is not a bundle of the format scruple\.case-bundle\/1\.$/],
    ['{"format":"scruple.case-bundle/1","case":"SCR-2026-0001"}', /^A part of the bundle is missing/],
    [
      `{"format":"scruple.case-bundle/1","case":"x","events":[{"data":${'['.repeat(99_999)}${']'.repeat(99_999)}}],"rows":{},"ledger":{}}`,
      /^The bundle is nested too deeply\.$/,
    ],
  ] as const)
    expect(await importBundle(officer, bytesOf(content))).toEqual({ id: null, said: expect.stringMatching(said) });
  const notText = await importBundle(officer, new Uint8Array([0xff, 0xfe, 0x00]));
  expect(notText).toEqual({ id: null, said: expect.stringMatching(/^bundle\.json cannot be read/) });
  expect(await count()).toBe(before);
});

test('what is empty, damaged or too large is refused before it is read', async () => {
  const before = await count();
  const why = (content: Bytes) => importBundle(officer, content).catch(({ fields }) => fields.file);
  expect(await why(new Uint8Array())).toBe('fileEmpty');
  expect(await why(new Uint8Array(gzipSync('')))).toBe('fileEmpty');
  expect(await why(new Uint8Array(200 * 1024 * 1024))).toBe('bundleLarge');
  expect(await why(new Uint8Array(gzipSync(sent.content).subarray(0, 5_000)))).toBe('bundlePacked');
  expect(await count()).toBe(before);
});

test('a bomb is not unpacked beyond the bound: twenty gigabytes in some megabytes', async () => {
  const part = gzipSync(Buffer.alloc(10 * 1024 * 1024));
  const bomb = new Uint8Array(Buffer.concat(Array.from({ length: 2_000 }, () => part)));
  expect(bomb.byteLength).toBeLessThan(MOST_BUNDLE_BYTES);
  const [memory, start] = [process.memoryUsage().rss, performance.now()];
  await expect(importBundle(officer, bomb)).rejects.toEqual(refused('invalid', { file: 'bundleLarge' }));
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(process.memoryUsage().rss - memory).toBeLessThan(250 * 1024 * 1024);
});

test('a bundle that fits no record of ours is kept and can be taken home; it is only not drawn', async () => {
  const vector = new Uint8Array(readFileSync('docs/vectors/good.json'));
  const file = await readImported(officer, await idOf(vector));
  expect(file).toMatchObject({
    number: 'SCR-2026-0001',
    origin: 'vectors.example.org/ledger',
    title: '',
    record: null,
  });
});

test('nothing is left in the folder for temporary files', () => {
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('scruple-import-'))).toEqual([]);
});

test('officers and advisers import; all who read cases read and take home; an administrator does neither', async () => {
  for (const role of ROLES) {
    const person = await makePerson(role);
    const may = (allowed: boolean, act: Promise<unknown>) =>
      allowed ? act : expect(act, role).rejects.toEqual(refused('forbidden'));
    await may(['officer', 'adviser'].includes(role), importBundle(person, sent.content));
    await may(role !== 'administrator', listImported(person));
    await may(role !== 'administrator', readImported(person, imported));
    await may(role !== 'administrator', takeImported(person, imported));
    await listKnownKeys(person);
    if (role !== 'administrator') {
      const input = { key: 'x', reason: 'Compared by telephone.' };
      await may(false, acceptKey(person, input));
      await may(false, withdrawKey(person, input));
    }
  }
});

test('reading and taking home are kept: once in a quarter of an hour, and each time', async () => {
  const head = await makePerson('head');
  await readImported(head, imported);
  await readImported(head, imported);
  await takeImported(head, imported);
  await takeImported(head, imported);
  const { acts } = await readImported(officer, imported);
  const own = acts.filter(({ by }) => by.id === head.id).map(({ kind }) => kind);
  expect(own).toEqual(['exported', 'exported', 'read']);
});

test('a key counts from the day on which an administrator accepts it, until it is withdrawn', async () => {
  const administrator = await makePerson('administrator');
  const { key } = await readImported(officer, imported);
  const input = { key, reason: 'Read to us over the telephone by their registry.' };
  const wrong = key.replace(/\+[0-9a-f]{8}\+/, '+00000000+');
  await expect(acceptKey(administrator, { ...input, key: wrong })).rejects.toEqual(
    refused('invalid', { key: 'publicKey' }),
  );
  await expect(withdrawKey(administrator, input)).rejects.toEqual(refused('wrong-state'));
  await acceptKey(administrator, input);
  await expect(acceptKey(administrator, input)).rejects.toEqual(refused('wrong-state'));
  expect((await readImported(officer, imported)).standing).toBe('known');
  await withdrawKey(administrator, { key, reason: 'They lost it in August.' });
  expect((await readImported(officer, imported)).standing).toBe('unknown');
  expect((await listKnownKeys(officer)).keys).toEqual([
    expect.objectContaining({ key, isAccepted: false, reason: 'They lost it in August.' }),
  ]);
});

test('the database refuses a change, a removal, a name that is no hash and a person without the role', async () => {
  for (const table of ['imported_case', 'imported_case_act', 'key_act']) {
    expect(
      await raw(
        `UPDATE "${table}" SET "key" = 'x'`.replace(
          /"key" = 'x'/,
          table === 'imported_case_act' ? '"at" = now()' : '"key" = \'x\'',
        ),
      ),
    ).toBe('wrong-state');
    expect(await raw(`DELETE FROM "${table}"`)).toBe('wrong-state');
    expect(await raw(`TRUNCATE "${table}" CASCADE`)).toBe('wrong-state');
  }
  const insert = `INSERT INTO "imported_case" SELECT gen_random_uuid(), "number", "title", "origin", "key",
    repeat($1, 64), "packed", "verdict", $2, $3::"Role", now() FROM "imported_case" LIMIT 1`;
  const head = await makePerson('head');
  expect(await raw(insert, 'a', head.id, 'head')).toBe('forbidden');
  expect(await raw(insert, 'a', head.id, 'officer')).toBe('forbidden');
  expect(await raw(insert, 'x', officer.id, 'officer')).toBe('invalid');
  expect(await raw(insert, 'a', officer.id, 'officer')).toBe('done');
});

test('a bundle whose bytes are no longer those that were brought is not handed out', async () => {
  await raw('ALTER TABLE "imported_case" DISABLE TRIGGER "append_only"');
  const change = (packed: Uint8Array) =>
    raw('UPDATE "imported_case" SET "packed" = $2 WHERE "id" = $1::uuid', imported, packed);
  for (const packed of [gzipSync(sent.next), gzipSync(sent.content).subarray(0, 5_000)]) {
    expect(await change(packed)).toBe('done');
    await expect(takeImported(officer, imported)).rejects.toEqual(refused('file-changed'));
  }
});
