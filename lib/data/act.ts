import type { Person } from '@/lib/auth/person';
import type { CaseContents } from '@/lib/cases/case-file';
import type { CaseEvent } from '@/lib/cases/events';
import { type Move, stateAfter } from '@/lib/cases/states';
import { AppError } from '@/lib/errors';
import type { Prisma } from '@/prisma/generated/client';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import type { Transaction } from './client';
import { appendEvent, timeOfAct } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';

/** What an act decides to write besides its own rows. */
export type ActOutcome = { move: Move; event: CaseEvent; change?: Prisma.CaseUncheckedUpdateManyInput };

/** What an act works with: the case as it stood under the lock, and the time of the act. */
export type ActScene = { tx: Transaction; contents: CaseContents; at: Date };

/**
 * One act on a case, in one transaction: lock and compare, let `perform` check and write its rows, move the case, add the
 * event, seal the record. Throws AppError `not-found`, `conflict` when the case has moved since `lock` was read, or
 * `wrong-state` when the move is not open.
 */
export async function actOnCase(
  person: Person,
  number: string,
  lock: number,
  perform: (scene: ActScene) => Promise<ActOutcome>,
): Promise<void> {
  await transaction((tx) => actWithin(tx, person, number, lock, perform));
}

/** One act within a transaction that does more. Throws AppError as actOnCase. */
export async function actWithin(
  tx: Transaction,
  person: Person,
  number: string,
  lock: number,
  perform: (scene: ActScene) => Promise<ActOutcome>,
): Promise<void> {
  await lockCase(tx, number);
  await assertStillHolds(tx, person);
  const { contents } = await loadContents(tx, number);
  if (contents.lock !== lock) throw new AppError('conflict');
  const at = await timeOfAct(tx, contents.id);
  const { move, event, change } = await perform({ tx, contents, at });
  const state = stateAfter(contents.state, move);
  if (!state) throw new AppError('wrong-state');
  const moved = await tx.case.updateMany({
    where: { id: contents.id, lock },
    data: { ...change, state, lock: lock + 1, updatedAt: at },
  });
  if (moved.count === 0) throw new AppError('conflict');
  const sequence = await appendEvent(tx, person, { caseId: contents.id, caseNumber: contents.number, at }, event);
  await sealAct(tx, number, sequence);
}

/** What an act gives, and what it is in the ledger; null where nothing happened. */
export type Added<Value> = { value: Value; event: CaseEvent | null };

/**
 * One act that adds words to a case and changes nothing that others act on, so that nobody's lock is spent on it: lock, let
 * `perform` check and write its rows, add the event, seal the record. Throws AppError `not-found` or `forbidden`.
 */
export async function addToCase<Value>(
  person: Person,
  number: string,
  perform: (scene: ActScene) => Promise<Added<Value>>,
): Promise<Value> {
  return transaction(async (tx) => {
    await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    const at = await timeOfAct(tx, contents.id);
    const { value, event } = await perform({ tx, contents, at });
    if (!event) return value;
    const place = { caseId: contents.id, caseNumber: contents.number, at };
    await sealAct(tx, contents.number, await appendEvent(tx, person, place, event));
    return value;
  });
}

/** Waits for whoever else writes to this case. Throws AppError `not-found`. */
export async function lockCase(tx: Transaction, number: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "case" WHERE "number" = ${caseNumber(number)} FOR NO KEY UPDATE`;
  if (!row) throw new AppError('not-found');
  return row.id;
}

/** A role can be taken away between the request and the act. Throws AppError `forbidden`. */
export async function assertStillHolds(tx: Transaction, { id, role }: Person): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS one FROM "user" WHERE "id" = ${id} AND "role"::text = ${role} AND "active" FOR SHARE`;
  if (rows.length === 0) throw new AppError('forbidden');
}
