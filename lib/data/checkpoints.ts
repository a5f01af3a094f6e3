import { assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { AppError } from '@/lib/errors';
import { publicKeyLine } from '@/lib/ledger/checkpoint';
import { assertStillHolds } from './act';
import { caseNumber } from './case-number';
import { database } from './client';
import { transaction } from './transaction';
import { checkpointNow, signer } from './tree';

/** A checkpoint as a page shows it. */
export type CheckpointFile = { id: string; size: number; root: string; at: string; note: string; madeBy: string };

/** Every checkpoint, newest first, and the public key that checks the next one. Throws AppError `forbidden`. */
export async function listCheckpoints(
  person: Person,
): Promise<{ checkpoints: CheckpointFile[]; key: string; waiting: number; mayMake: boolean }> {
  assertMay(person, 'ledger.read');
  const rows = await database().checkpoint.findMany({
    orderBy: { id: 'desc' },
    include: { madeBy: { select: { name: true } } },
  });
  const checkpoints = rows.map(({ id, size, root, at, note, madeBy }) => ({
    id: `${id}`,
    size,
    root,
    at: at.toISOString(),
    note,
    madeBy: madeBy.name,
  }));
  const events = await database().event.count();
  const { name, key } = signer();
  const waiting = events - (checkpoints[0]?.size ?? 0);
  return { checkpoints, key: publicKeyLine(name, key), waiting, mayMake: can(person, 'ledger.sign') };
}

/** Signs everything that has happened so far. Throws AppError `forbidden`, or `wrong-state` while nothing has happened. */
export async function makeCheckpoint(person: Person): Promise<void> {
  assertMay(person, 'ledger.sign');
  await transaction(async (tx) => {
    await assertStillHolds(tx, person);
    await checkpointNow(tx, person);
  });
}

/** How many events of this case the newest checkpoint covers. Throws AppError `forbidden` or `not-found`. */
export async function getCoverage(
  person: Person,
  number: string,
): Promise<{ covered: number; at: string; size: number } | null> {
  assertMay(person, 'case.read');
  const theCase = await database().case.findUnique({ where: { number: caseNumber(number) }, select: { id: true } });
  if (!theCase) throw new AppError('not-found');
  const newest = await database().checkpoint.findFirst({ orderBy: { id: 'desc' } });
  if (!newest) return null;
  const covered = await database().ledgerLeaf.count({ where: { event: { caseId: theCase.id } } });
  return { covered, at: newest.at.toISOString(), size: newest.size };
}
