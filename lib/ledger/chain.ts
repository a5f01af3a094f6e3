import { hashOf } from '@/lib/ledger/hash';

/**
 * What an event's hash covers, in these names. `at` is RFC 3339 in UTC with milliseconds. No name of a person: `actorId` is
 * a random id, so that a name can be erased and the chain still holds.
 */
export type EventBody = {
  caseNumber: string;
  sequence: number;
  kind: string;
  actorId: string;
  actorRole: string;
  at: string;
  data: Record<string, unknown>;
  previousHash: string;
};
export type ChainedEvent = EventBody & { hash: string };

/** Stands before the first event of every case. */
export const FIRST_PREVIOUS_HASH = '0'.repeat(64);

/** The hash of one event, from the eight fields of its body and nothing else. */
export function eventHash(event: EventBody): string {
  const { caseNumber, sequence, kind, actorId, actorRole, at, data, previousHash } = event;
  return hashOf({ caseNumber, sequence, kind, actorId, actorRole, at, data, previousHash });
}

export type ChainProblem = 'wrong-sequence' | 'broken-link' | 'altered';
export type ChainResult =
  | { intact: true; events: number; head: string }
  | { intact: false; sequence: number; problem: ChainProblem };

/** Checks the events of one case, oldest first: numbered without a gap, each linked to the one before, none altered. */
export function verifyChain(events: readonly ChainedEvent[]): ChainResult {
  let head = FIRST_PREVIOUS_HASH;
  for (const [index, event] of events.entries()) {
    const problem = problemOf(event, index + 1, head);
    if (problem) return { intact: false, sequence: event.sequence, problem };
    head = event.hash;
  }
  return { intact: true, events: events.length, head };
}

function problemOf(event: ChainedEvent, expected: number, head: string): ChainProblem | null {
  if (event.sequence !== expected) return 'wrong-sequence';
  if (event.previousHash !== head) return 'broken-link';
  return eventHash(event) === event.hash ? null : 'altered';
}
