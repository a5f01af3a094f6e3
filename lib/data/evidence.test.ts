import { expect, test } from 'vitest';
import type { EvidenceWords } from '@/lib/cases/evidence';
import { MOST_BYTES } from '@/lib/evidence/limits';
import { getCase } from './cases';
import { database } from './client';
import { listEvents } from './events';
import { addEvidence, showPicture, takeEvidence, withdrawEvidence } from './evidence';
import { inDays, makeAwaiting, makeDraft, makePerson } from './test-cases';
import { owner } from './test-owner';
import { raw, refused } from './test-raw';

const bytes = (words: string) => new TextEncoder().encode(words);
const pdf = { name: '../judgment.pdf', content: bytes('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF') };
const said = (changes: Partial<EvidenceWords> = {}): EvidenceWords => ({
  findingId: '',
  title: 'A judgment',
  source: 'Supreme Court',
  on: inDays(-20),
  reliability: 'official',
  quote: 'sentenced to death',
  position: 'page 3',
  link: '',
  ...changes,
});

test('a file is kept under its hash, once, and comes back byte for byte', async () => {
  const { officer, adviser, number, screening } = await makeCase();
  const findingId = screening?.findings[0]?.id ?? '';
  expect(await addEvidence(officer, number, said({ findingId }), pdf)).toBe(1);
  expect(await addEvidence(adviser, number, said(), { ...pdf, name: 'again.pdf' })).toBe(2);
  const { evidence } = await getCase(officer, number);
  expect(evidence).toMatchObject([
    {
      number: 1,
      version: 1,
      findingId,
      on: inDays(-20),
      link: null,
      file: { name: 'judgment.pdf', mediaType: 'application/pdf', bytes: pdf.content.byteLength },
    },
    { number: 2, findingId: null, by: { id: adviser.id } },
  ]);
  expect(evidence[0]?.file?.sha256).toBe(evidence[1]?.file?.sha256);
  expect(await database().storedFile.count({ where: { hash: evidence[0]?.file?.sha256 ?? '' } })).toBe(1);
  const auditor = await makePerson('auditor');
  const taken = await takeEvidence(auditor, number, 1);
  expect([Buffer.from(taken.content).equals(pdf.content), taken.type]).toEqual([true, 'application/pdf']);
  const events = await listEvents(officer, number);
  expect(events.map(({ kind }) => kind).slice(-3)).toEqual(['evidence-added', 'evidence-added', 'evidence-taken']);
  await expect(showPicture(auditor, number, 1)).rejects.toEqual(refused('not-found'));
});

test('the same item sent again, even at the same moment, is kept once, unless it was withdrawn', async () => {
  const { officer, adviser, number } = await makeCase();
  const twice = await Promise.all([
    addEvidence(officer, number, said(), pdf),
    addEvidence(officer, number, said(), pdf),
  ]);
  expect(twice).toEqual([1, 1]);
  expect(await addEvidence(adviser, number, said(), pdf)).toBe(2);
  expect(await addEvidence(officer, number, said({ position: 'page 4' }), pdf)).toBe(3);
  await withdrawEvidence(officer, number, { evidence: 1, reasons: 'It is the judgment of another case.' });
  expect(await addEvidence(officer, number, said(), pdf)).toBe(4);
});

test('a link needs no file, and a draft may have evidence too', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer);
  await addEvidence(officer, number, said({ link: 'https://example.org/x', quote: '', position: '' }), null);
  expect((await getCase(officer, number)).evidence).toMatchObject([{ link: 'https://example.org/x', file: null }]);
  await expect(takeEvidence(officer, number, 1)).rejects.toEqual(refused('not-found'));
});

test('what cannot be taken is refused by field, and nothing is kept of it', async () => {
  const { officer, head, number } = await makeCase();
  const files = await database().storedFile.count();
  const add = (words: EvidenceWords, file: typeof pdf | null) => addEvidence(officer, number, words, file);
  await expect(add(said(), null)).rejects.toEqual(refused('invalid', { file: 'fileOrLink' }));
  await expect(add(said({ link: 'https://example.org' }), pdf)).rejects.toEqual(
    refused('invalid', { file: 'fileOrLink' }),
  );
  await expect(add(said({ link: 'javascript:alert(1)' }), null)).rejects.toEqual(refused('invalid', { link: 'link' }));
  await expect(add(said({ on: inDays(1) }), pdf)).rejects.toEqual(refused('invalid', { on: 'dateNotAhead' }));
  await expect(add(said({ findingId: 'DP-01@nowhere' }), pdf)).rejects.toEqual(refused('invalid', { findingId: 'id' }));
  const named = (name: string, content: Uint8Array<ArrayBuffer>) => add(said(), { name, content });
  await expect(named('a.pdf', bytes(''))).rejects.toEqual(refused('invalid', { file: 'fileEmpty' }));
  await expect(named('a.html', bytes('<html>'))).rejects.toEqual(refused('invalid', { file: 'fileKind' }));
  await expect(named('a.txt', new Uint8Array(MOST_BYTES + 1))).rejects.toEqual(
    refused('invalid', { file: 'fileLarge' }),
  );
  expect(await database().storedFile.count()).toBe(files);
  await addEvidence(head, number, said(), { name: 'whole.txt', content: new Uint8Array(MOST_BYTES).fill(97) });
});

test('who reads or administers adds nothing; an administrator takes nothing', async () => {
  const { number } = await makeCase();
  for (const role of ['auditor', 'administrator'] as const)
    await expect(addEvidence(await makePerson(role), number, said(), pdf)).rejects.toEqual(refused('forbidden'));
  await expect(takeEvidence(await makePerson('administrator'), number, 1)).rejects.toEqual(refused('forbidden'));
});

test('what was wrong is withdrawn once, with reasons, and stays', async () => {
  const { officer, adviser, number } = await makeCase();
  await addEvidence(officer, number, said(), pdf);
  const withdraw = (reasons: string) => withdrawEvidence(adviser, number, { evidence: 1, reasons });
  await expect(withdraw('Wrong')).rejects.toEqual(refused('invalid', { reasons: 'tooShort' }));
  await withdraw('It is the judgment of another case.');
  await expect(withdraw('It is the judgment of another case.')).rejects.toEqual(refused('wrong-state'));
  await expect(withdrawEvidence(adviser, number, { evidence: 9, reasons: 'There is no such item.' })).rejects.toEqual(
    refused('not-found'),
  );
  const { evidence } = await getCase(officer, number);
  expect(evidence[0]?.withdrawn).toMatchObject({ by: { id: adviser.id } });
  expect((await takeEvidence(officer, number, 1)).content.byteLength).toBe(pdf.content.byteLength);
});

test('the database keeps every item, holds a file to its hash and refuses what comes by another road', async () => {
  const { officer, number } = await makeCase();
  const auditor = await makePerson('auditor');
  await addEvidence(officer, number, said(), pdf);
  for (const table of ['evidence', 'stored_file']) {
    expect(await raw(`DELETE FROM "${table}"`)).not.toBe('done');
    expect(await raw(`UPDATE "${table}" SET "at" = now()`)).not.toBe('done');
  }
  const store = (hash: string) =>
    owner().$executeRawUnsafe(`INSERT INTO "stored_file" VALUES ('${hash}', 'abc', now())`);
  await expect(store('0'.repeat(64))).rejects.toThrow(/stored_file_hash_of_content/);
  // Right by its hash, yet nobody's evidence.
  expect(await raw(`INSERT INTO "stored_file" VALUES (encode(sha256('abc'), 'hex'), 'abc', now())`)).toBe(
    'wrong-state',
  );
  const slip = (by: string, item: number) =>
    raw(
      `INSERT INTO "evidence" SELECT "caseId", $2::integer, "versionId", "findingId", "title", "source", "on", "reliability", "quote",
         "position", "link", "fileHash", "fileBytes", "mediaType", "fileName", $1, now()
       FROM "evidence" WHERE "caseId" = (SELECT "id" FROM "case" WHERE "number" = $3)`,
      by,
      item,
      number,
    );
  expect(await slip(auditor.id, 2)).toBe('forbidden');
  expect(await slip(officer.id, 3)).toBe('conflict');
  expect(await slip(officer.id, 2)).toBe('wrong-state');
});

test('a file whose bytes were changed by somebody with the database is not handed out', async () => {
  const { officer, number } = await makeCase();
  const own = { name: 'own.txt', content: bytes(`Only of this test: ${number}`) };
  await addEvidence(officer, number, said(), own);
  const { evidence } = await getCase(officer, number);
  const hash = evidence[0]?.file?.sha256 ?? '';
  await owner().$transaction([
    owner().$executeRawUnsafe('ALTER TABLE "stored_file" DISABLE TRIGGER ALL'),
    owner().$executeRawUnsafe('ALTER TABLE "stored_file" DROP CONSTRAINT "stored_file_hash_of_content"'),
    owner().$executeRawUnsafe(`UPDATE "stored_file" SET "content" = 'other' WHERE "hash" = $1`, hash),
  ]);
  try {
    await expect(takeEvidence(officer, number, 1)).rejects.toEqual(refused('file-changed'));
  } finally {
    await owner().$transaction([
      owner().$executeRawUnsafe(
        `UPDATE "stored_file" SET "content" = $2 WHERE "hash" = $1`,
        hash,
        Buffer.from(own.content),
      ),
      owner().$executeRawUnsafe(
        `ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_hash_of_content" CHECK ("hash" = encode(sha256("content"), 'hex'))`,
      ),
      owner().$executeRawUnsafe('ALTER TABLE "stored_file" ENABLE ALWAYS TRIGGER "append_only"'),
      owner().$executeRawUnsafe('ALTER TABLE "stored_file" ENABLE ALWAYS TRIGGER "no_truncate"'),
      owner().$executeRawUnsafe('ALTER TABLE "stored_file" ENABLE ALWAYS TRIGGER "file_is_used"'),
    ]);
  }
});

async function makeCase() {
  const made = await makeAwaiting();
  return { ...made, screening: (await getCase(made.officer, made.number)).screening };
}
