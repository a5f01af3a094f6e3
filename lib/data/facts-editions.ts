import { z } from 'zod';
import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { parseInput } from '@/lib/cases/problems';
import { currentFacts } from '@/lib/countries/edition';
import { factsHash } from '@/lib/countries/facts-hash';
import { approveSchema, rejectSchema, uploadIdSchema } from '@/lib/countries/forms';
import { diffEditions, statesThatDiffer } from '@/lib/countries/import/differences';
import type { EditionRow, EditionState, FactsActKind, FactsUpload, Touched } from '@/lib/countries/uploads';
import { AppError } from '@/lib/errors';
import type { FactsEdition } from '@/lib/rules/types';
import type { Prisma } from '@/prisma/generated/client';
import { assertStillHolds } from './act';
import { database } from './client';
import { now } from './clock';
import { factsInForce, storedFacts } from './facts-in-force';
import { transaction } from './transaction';

const withActs = {
  uploadedBy: { select: { id: true, name: true } },
  acts: { orderBy: { id: 'asc' }, include: { actor: { select: { name: true } } } },
} satisfies Prisma.FactsUploadInclude;
type UploadRow = Prisma.FactsUploadGetPayload<{ include: typeof withActs }>;

/** The edition in force and every upload, newest first. Throws AppError `forbidden`. */
export async function listFactsEditions(
  person: Person,
): Promise<{ current: FactsEdition; hash: string; uploads: EditionRow[] }> {
  assertMay(person, 'facts.read');
  const current = await factsInForce();
  const hash = factsHash(current);
  const rows = await database().factsUpload.findMany({
    include: withActs,
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
  });
  return { current, hash, uploads: rows.map((row) => editionRow(row, hash)) };
}

/** One upload with its differences from the edition that it was compared with. Throws AppError `forbidden` or `not-found`. */
export async function getFactsUpload(person: Person, id: string): Promise<FactsUpload> {
  assertMay(person, 'facts.read');
  const row = await uploadOf(id);
  const [edition, replaces, inForce] = await Promise.all([
    storedFacts(row.editionHash),
    storedFacts(row.replacesHash),
    factsInForce(),
  ]);
  const differences = diffEditions(replaces, edition);
  const shown = editionRow(row, factsHash(inForce));
  const isOwn = row.uploadedById === person.id && can(person, 'facts.upload');
  return {
    ...shown,
    note: row.note,
    hash: row.editionHash,
    asOf: edition.asOf,
    facts: edition.facts.length,
    // Written by uploadFacts, append-only since.
    files: row.files as unknown as FactsUpload['files'],
    acts: row.acts.map(({ kind, reason, actor, actorRole, at }) => ({
      kind,
      reason,
      name: actor.name,
      role: actorRole,
      at: at.toISOString(),
    })),
    replaces: replaces.edition,
    isComparedWithCurrent: row.replacesHash === factsHash(inForce),
    differences,
    touched: await touchedBy(statesThatDiffer(differences)),
    may: {
      propose: isOwn && shown.state === 'compared',
      withdraw: isOwn && shown.state === 'proposed',
      rule: row.uploadedById !== person.id && can(person, 'facts.rule') && shown.state === 'proposed',
    },
  };
}

/** Puts an upload of one's own before a second person. Throws AppError `forbidden`, `not-found`, `wrong-state`, `conflict`. */
export async function proposeFacts(person: Person, input: z.input<typeof uploadIdSchema>): Promise<void> {
  assertMay(person, 'facts.upload');
  await actOn(person, parseInput(uploadIdSchema, input).id, 'proposed');
}

/** Takes a proposal of one's own back. Throws as {@link proposeFacts}. */
export async function withdrawFacts(person: Person, input: z.input<typeof uploadIdSchema>): Promise<void> {
  assertMay(person, 'facts.upload');
  await actOn(person, parseInput(uploadIdSchema, input).id, 'withdrawn');
}

/**
 * Puts a proposed edition into force: every screening from now on uses it. Throws AppError `second-person` for who made
 * the upload, `conflict` when another edition has come into force since, `wrong-state`, `forbidden` or `not-found`.
 */
export async function approveFacts(person: Person, input: z.input<typeof approveSchema>): Promise<void> {
  assertMay(person, 'facts.rule');
  const { id, reason } = parseInput(approveSchema, input);
  await actOn(person, id, 'approved', reason);
}

/** Refuses a proposed edition, with a reason. Throws as {@link approveFacts}, and `invalid` without a reason. */
export async function rejectFacts(person: Person, input: z.input<typeof rejectSchema>): Promise<void> {
  assertMay(person, 'facts.rule');
  const { id, reason } = parseInput(rejectSchema, input);
  await actOn(person, id, 'rejected', reason);
}

/** The database holds the order of the acts, the second person and the comparison; here are those it cannot know. */
async function actOn(person: Person, uploadId: string, kind: FactsActKind, reason = ''): Promise<void> {
  const upload = await uploadOf(uploadId);
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    await tx.factsAct.create({
      data: { uploadId, kind, reason, actorId: person.id, actorRole: person.role, at: now() },
    });
    // While nothing was ever approved only the program knows what is in force: what it ships.
    const replaced = await tx.factsAct.count({ where: { kind: 'approved', uploadId: { not: uploadId } } });
    const isForward = kind === 'proposed' || kind === 'approved';
    if (isForward && replaced === 0 && upload.replacesHash !== factsHash(currentFacts)) throw new AppError('conflict');
  });
}

async function uploadOf(id: string): Promise<UploadRow> {
  const parsed = z.uuid().safeParse(id);
  const row = parsed.success
    ? await database().factsUpload.findUnique({ where: { id: parsed.data }, include: withActs })
    : null;
  if (!row) throw new AppError('not-found');
  return row;
}

function editionRow(row: UploadRow, inForce: string): EditionRow {
  return {
    id: row.id,
    name: row.name,
    state: stateOf(row, inForce),
    uploadedBy: row.uploadedBy.name,
    uploadedAt: row.uploadedAt.toISOString(),
  };
}

function stateOf({ acts, editionHash }: UploadRow, inForce: string): EditionState {
  const last = acts.at(-1)?.kind ?? 'compared';
  if (last !== 'approved') return last;
  return editionHash === inForce ? 'in-force' : 'replaced';
}

/** Counted over the newest version of every case that is not decided. Numbers only: who asks may see no case. */
async function touchedBy(states: readonly string[]): Promise<Touched> {
  const [row] = await database().$queryRaw<Touched[]>`
    SELECT count(DISTINCT c."id")::int AS "cases", count(*)::int AS "components"
    FROM "case" c
    JOIN LATERAL (SELECT "content" FROM "project_version" WHERE "caseId" = c."id" ORDER BY "number" DESC LIMIT 1) v ON TRUE
    CROSS JOIN LATERAL jsonb_array_elements(v."content"->'description'->'components') k
    WHERE c."state" <> 'decided' AND k->>'country' = ANY (${[...states]})`;
  return row ?? { cases: 0, components: 0 };
}
