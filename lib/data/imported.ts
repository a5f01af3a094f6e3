import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { type ImportedFile, type ImportedRow, recordIn, verdictSchema } from '@/lib/cases/imported';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import type { Prisma } from '@/prisma/generated/client';
import { assertStillHolds } from './act';
import { database, type Transaction } from './client';
import { now } from './clock';
import { keyStandings } from './key-standings';
import { transaction } from './transaction';
import { digestOf, unpack } from './unpack';

/** One act stands for all that a person reads of an imported case within this time, as of a case of our own. */
const QUARTER_OF_AN_HOUR = 15 * 60_000;

const named = { select: { id: true, name: true } } as const;
const IN_A_LIST = {
  id: true,
  number: true,
  title: true,
  origin: true,
  key: true,
  importedAt: true,
  importedBy: named,
} satisfies Prisma.ImportedCaseSelect;
type ListRow = Prisma.ImportedCaseGetPayload<{ select: typeof IN_A_LIST }>;

/** Every imported case, newest first. Throws AppError `forbidden`. */
export async function listImported(person: Person): Promise<ImportedRow[]> {
  assertMay(person, 'case.read');
  return rowsWhere({});
}

/** An imported case, and a note that this person saw it. Throws AppError `forbidden` or `not-found`. */
export async function readImported(person: Person, id: string): Promise<ImportedFile> {
  assertMay(person, 'case.read');
  const file = await fileOf(id);
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const since = new Date(now().getTime() - QUARTER_OF_AN_HOUR);
    const noted = { importedCaseId: file.id, actorId: person.id, kind: 'read', at: { gt: since } } as const;
    if (!(await tx.importedCaseAct.findFirst({ where: noted }))) await note(tx, person, file.id, 'read');
  });
  return file;
}

/**
 * The bundle as it came, byte for byte, and a note of who took it home. Throws AppError `forbidden`, `not-found`, or
 * `file-changed` when the database no longer holds what was brought.
 */
export async function takeImported(
  person: Person,
  id: string,
): Promise<{ number: string; content: Uint8Array<ArrayBuffer> }> {
  assertMay(person, 'case.export');
  const where = { id: idOf(id) };
  return transaction(async (tx) => {
    await assertStillHolds(tx, person);
    const row = await tx.importedCase.findUnique({
      where,
      select: { id: true, number: true, packed: true, contentHash: true },
    });
    if (!row) throw new AppError('not-found');
    const content = await unpack(row.packed).catch(() => null);
    if (!content || (await digestOf(content)) !== row.contentHash) throw new AppError('file-changed');
    await note(tx, person, row.id, 'exported');
    return { number: row.number, content };
  });
}

async function fileOf(id: string): Promise<ImportedFile> {
  const row = await database().importedCase.findUnique({
    where: { id: idOf(id) },
    select: {
      ...IN_A_LIST,
      contentHash: true,
      verdict: true,
      acts: { orderBy: { id: 'desc' }, take: 200, include: { actor: named } },
    },
  });
  if (!row) throw new AppError('not-found');
  const { number, origin, contentHash, verdict: kept, acts, ...rest } = row;
  const others = await rowsWhere({ number, origin, id: { not: row.id } });
  const standing = (await keyStandings([row.key]))(row.key);
  const verdict = verdictSchema.parse(JSON.parse(kept));
  return {
    ...rest,
    number,
    origin,
    standing,
    importedAt: row.importedAt.toISOString(),
    verdict,
    record: recordIn(verdict),
    recordHash: hashOf(verdict.record),
    contentHash,
    acts: acts.map(({ kind, actor, at }) => ({ kind, by: actor, at: at.toISOString() })),
    others,
  };
}

async function rowsWhere(where: Prisma.ImportedCaseWhereInput): Promise<ImportedRow[]> {
  const orderBy = [{ importedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.ImportedCaseOrderByWithRelationInput[];
  const rows: ListRow[] = await database().importedCase.findMany({ where, orderBy, take: 500, select: IN_A_LIST });
  const standing = await keyStandings(rows.map(({ key }) => key));
  return rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString(), standing: standing(row.key) }));
}

async function note(tx: Transaction, person: Person, importedCaseId: string, kind: 'read' | 'exported') {
  const data = { importedCaseId, kind, actorId: person.id, actorRole: person.role, at: now() };
  await tx.importedCaseAct.create({ data });
}

function idOf(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) throw new AppError('not-found');
  return id.data;
}
