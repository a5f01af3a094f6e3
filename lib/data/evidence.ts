import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import {
  type Evidence,
  type EvidenceWords,
  evidenceSchema,
  quarantinedName,
  type withdrawalSchema as withdrawal,
  withdrawalSchema,
} from '@/lib/cases/evidence';
import { isOfCase } from '@/lib/cases/findings-of-case';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { fileKind } from '@/lib/evidence/file-kind';
import { MOST_BYTES } from '@/lib/evidence/limits';
import { hashOf } from '@/lib/ledger/hash';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import { database, type Transaction } from './client';
import { now } from './clock';
import { appendEvent, timeOfAct } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';

/** A file as it came: its bytes and what its sender called it. */
export type GivenFile = { name: string; content: Uint8Array<ArrayBuffer> };

/** The files of one case together have this many bytes at most. The database holds the same. */
const MOST_BYTES_OF_CASE = 500 * 1024 * 1024;

/**
 * Adds a link or a file, with what is said of it; gives its number. A file is taken by its bytes, not by its name, and
 * kept under their hash. The same words with the same file by the same person are the one item, sent again: nothing is
 * added. Throws AppError `invalid` with problems by field, `forbidden` or `not-found`.
 */
export async function addEvidence(
  person: Person,
  number: string,
  input: EvidenceWords,
  given: GivenFile | null,
): Promise<number> {
  assertMay(person, 'case.evidence');
  const words = parseInput(evidenceSchema, input);
  if (words.on && words.on > dayOf(now())) throw new AppError('invalid', { on: 'dateNotAhead' });
  if ((words.link === null) === (given === null)) throw new AppError('invalid', { file: 'fileOrLink' });
  const file = given && (await describeFile(given));
  return transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    assertMay(person, 'case.evidence', contents);
    const { findingId } = words;
    if (findingId && !isOfCase(findingId, contents)) throw new AppError('invalid', { findingId: 'id' });
    const again = contents.evidence.find((each) => isSame(each, person, words, file?.fileHash ?? null));
    if (again) return again.number;
    if (file) assertRoom(contents, file.fileBytes);
    const at = await timeOfAct(tx, caseId);
    const item = contents.evidence.length + 1;
    if (given && file) await keep(tx, given.content, file.fileHash, at);
    const row = { ...words, on: words.on ? new Date(words.on) : null, ...file };
    await tx.evidence.create({
      data: { ...row, caseId, number: item, versionId: contents.version.id, byId: person.id, at },
    });
    const data = {
      evidence: item,
      finding: findingId,
      wordsHash: hashOf(words),
      fileHash: file?.fileHash ?? null,
    };
    const place = { caseId, caseNumber: contents.number, at };
    await sealAct(tx, contents.number, await appendEvent(tx, person, place, { kind: 'evidence-added', data }));
    return item;
  });
}

/** Says why an item no longer counts. It stays, with its file. Throws AppError `wrong-state` when it is withdrawn already. */
export async function withdrawEvidence(
  person: Person,
  number: string,
  input: z.input<typeof withdrawal> & { evidence: number },
): Promise<void> {
  assertMay(person, 'case.evidence');
  const { reasons } = parseInput(withdrawalSchema, input);
  await transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    const { number: item, withdrawn } = itemOf(contents, input.evidence);
    if (withdrawn) throw new AppError('wrong-state');
    const at = await timeOfAct(tx, caseId);
    await tx.evidenceWithdrawal.create({ data: { caseId, number: item, reasons, byId: person.id, at } });
    const place = { caseId, caseNumber: contents.number, at };
    const data = { evidence: item, reasonsHash: hashOf(reasons) };
    await sealAct(tx, contents.number, await appendEvent(tx, person, place, { kind: 'evidence-withdrawn', data }));
  });
}

/**
 * The file of one item, once its bytes are seen to be those that were kept. Taking it home is an event of the case. Throws
 * AppError `file-changed`, `not-found` or `forbidden`.
 */
export async function takeEvidence(
  person: Person,
  number: string,
  item: number,
): Promise<GivenFile & { type: string }> {
  assertMay(person, 'case.export');
  return transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    const { file } = itemOf(contents, item);
    if (!file) throw new AppError('not-found');
    const content = await kept(tx, file.sha256);
    const place = { caseId, caseNumber: contents.number, at: await timeOfAct(tx, caseId) };
    const data = { evidence: item, fileHash: file.sha256 };
    await appendEvent(tx, person, place, { kind: 'evidence-taken', data });
    return { name: file.name, type: file.mediaType, content };
  });
}

/** A picture, to be seen on the page of a case whose reading is noted already. Throws AppError like takeEvidence. */
export async function showPicture(person: Person, number: string, item: number): Promise<GivenFile & { type: string }> {
  assertMay(person, 'case.read');
  const { contents } = await loadContents(database(), caseNumber(number));
  const { file } = itemOf(contents, item);
  if (!file?.mediaType.startsWith('image/')) throw new AppError('not-found');
  return { name: file.name, type: file.mediaType, content: await kept(database(), file.sha256) };
}

async function describeFile({ name, content }: GivenFile) {
  if (content.byteLength === 0) throw new AppError('invalid', { file: 'fileEmpty' });
  if (content.byteLength > MOST_BYTES) throw new AppError('invalid', { file: 'fileLarge' });
  const mediaType = await fileKind(content, name);
  if (!mediaType) throw new AppError('invalid', { file: 'fileKind' });
  return {
    fileHash: sha256(content),
    fileBytes: content.byteLength,
    mediaType,
    fileName: quarantinedName(name),
  };
}

/** The same bytes lie there once, whoever brings them. */
async function keep(tx: Transaction, content: Uint8Array<ArrayBuffer>, hash: string, at: Date): Promise<void> {
  await tx.storedFile.createMany({ data: [{ hash, content, at }], skipDuplicates: true });
}

async function kept(tx: Transaction, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const row = await tx.storedFile.findUnique({ where: { hash }, select: { content: true } });
  if (!row || sha256(row.content) !== hash) throw new AppError('file-changed');
  return row.content;
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function assertRoom({ evidence }: CaseContents, bytes: number): void {
  const held = evidence.reduce((sum, { file }) => sum + (file?.bytes ?? 0), 0);
  if (held + bytes > MOST_BYTES_OF_CASE) throw new AppError('invalid', { file: 'filesLarge' });
}

function isSame(
  item: Evidence,
  { id }: Person,
  words: z.output<typeof evidenceSchema>,
  sha256: string | null,
): boolean {
  const asked = Object.keys(words) as (keyof typeof words)[];
  const sameFile = (item.file?.sha256 ?? null) === sha256;
  return !item.withdrawn && item.by.id === id && sameFile && asked.every((name) => item[name] === words[name]);
}

function itemOf({ evidence }: CaseContents, item: number): Evidence {
  const found = evidence.find(({ number }) => number === item);
  if (!found) throw new AppError('not-found');
  return found;
}
