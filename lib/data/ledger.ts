import type { Person } from '@/lib/auth/person';
import type { EventRow } from '@/lib/cases/case-file';
import type { CaseEvent } from '@/lib/cases/events';
import { storable } from '@/lib/cases/text';
import { type ChainedEvent, eventHash, FIRST_PREVIOUS_HASH } from '@/lib/ledger/chain';
import type { Transaction } from './client';
import { now } from './clock';
import { newSeals } from './sealed-rows';
import { asStored } from './version-content';

/** How far back a clock may have been set for times to go on from the last act; further, it is the last act that was wrong. */
const HALF_A_DAY = 12 * 3_600_000;

/** The time of an act on a case whose lock is held: after the last one, also when the clock was set back in between. */
export async function timeOfAct(tx: Transaction, caseId: string): Promise<Date> {
  const at = now();
  const last = await tx.event.findFirst({ where: { caseId }, orderBy: { sequence: 'desc' }, select: { at: true } });
  const ahead = last ? last.at.getTime() - at.getTime() : -1;
  return last && ahead >= 0 && ahead < HALF_A_DAY ? new Date(last.at.getTime() + 1) : at;
}

/** Where an event belongs, and when it happens. */
export type EventPlace = { caseId: string; caseNumber: string; at: Date };

/**
 * Adds one event to the chain of a case and gives its sequence. The caller holds the lock on the case. `record` in the
 * data is the hash of the record sealed before, `sealed` the hash of every row of the sealed tables that no earlier event
 * holds, so that the chain covers their words too.
 */
export async function appendEvent(
  tx: Transaction,
  person: Person,
  { caseId, caseNumber, at }: EventPlace,
  event: CaseEvent,
): Promise<number> {
  const newest = { where: { caseId }, orderBy: { sequence: 'desc' } } as const;
  const last = await tx.event.findFirst({ ...newest, select: { sequence: true, hash: true } });
  const record = await tx.record.findFirst({ ...newest, select: { hash: true } });
  const body = {
    sequence: (last?.sequence ?? 0) + 1,
    kind: event.kind,
    actorId: person.id,
    actorRole: person.role,
    data: storable({ ...event.data, record: record?.hash ?? null, sealed: await newSeals(tx, caseId) }),
    previousHash: last?.hash ?? FIRST_PREVIOUS_HASH,
  };
  const hash = eventHash({ ...body, caseNumber, at: at.toISOString() });
  await tx.event.create({ data: { ...body, caseId, at, hash, data: asStored(body.data) } });
  return body.sequence;
}

/** The events of a case, oldest first, as they were hashed. */
export async function chainOf(tx: Transaction, caseId: string): Promise<Omit<ChainedEvent, 'caseNumber'>[]> {
  const rows = await tx.event.findMany({ where: { caseId }, orderBy: { sequence: 'asc' } });
  return rows.map(({ sequence, kind, actorId, actorRole, at, data, previousHash, hash }) => ({
    sequence,
    kind,
    actorId,
    actorRole,
    at: at.toISOString(),
    data: dataOf(data),
    previousHash,
    hash,
  }));
}

/** The events of a case, oldest first, each with the name that its actor bears today. */
export async function eventsOf(tx: Transaction, caseId: string): Promise<EventRow[]> {
  const rows = await tx.event.findMany({
    where: { caseId },
    orderBy: { sequence: 'asc' },
    include: { actor: { select: { name: true } } },
  });
  return rows.map((row) => ({
    sequence: row.sequence,
    kind: row.kind,
    actor: { id: row.actorId, name: row.actor.name, role: row.actorRole },
    at: row.at.toISOString(),
    data: dataOf(row.data),
    previousHash: row.previousHash,
    hash: row.hash,
  }));
}

function dataOf(data: unknown): Record<string, unknown> {
  return typeof data === 'object' && data !== null ? { ...data } : {};
}
