import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { EventRow } from '@/lib/cases/case-file';
import type { Draft } from '@/lib/cases/project';
import type { CaseRecord } from '@/lib/cases/record';
import { factsHash } from '@/lib/countries/facts-hash';
import { AppError } from '@/lib/errors';
import { rulebookHash } from '@/lib/rules';
import { caseNumber } from './case-number';
import { database } from './client';
import { currentEditions } from './current-editions';
import { eventsOf } from './ledger';
import { type Names, namesWithin } from './names';
import type { Screened } from './rescreen';
import { sealUnderEdition } from './seal-under-edition';
import { sealedRecord } from './sealed-record';

const sequence = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** `from` and `to`: the acts whose records are compared. `edition` and `facts`: hashes of what `from`, or the newest, is held against. */
const querySchema = z.object({
  from: sequence.optional(),
  to: sequence.optional(),
  edition: hash.optional(),
  facts: hash.optional(),
});
export type CompareQuery = z.input<typeof querySchema>;

/** A record and its hash; null where nobody sealed it. */
export type ComparedRecord = { record: CaseRecord; hash: string | null };

/** Two records of one case, the earlier first. `screened` where both hold the same words under other editions. */
export type ComparedRecords = {
  before: ComparedRecord;
  after: ComparedRecord;
  names: Names;
  screened: { description: Draft; before: Screened; after: Screened } | null;
};

/** The acts of a case that sealed a record, oldest first. Throws AppError `forbidden` or `not-found`. */
export async function listSealedActs(person: Person, number: string): Promise<EventRow[]> {
  assertMay(person, 'case.read');
  const { id, records } = await recordsOf(number);
  const sealed = new Set(records);
  return (await eventsOf(database(), id)).filter((event) => sealed.has(event.sequence));
}

/** What a case can be held against: what is in force, then newest first, each by the hash of its words. */
export type ChoosableEditions = Record<'rulebook' | 'facts', { hash: string; edition: string }[]>;

/** The editions in force, then those that any case was ever screened with. Throws AppError `forbidden`. */
export async function listEditions(person: Person): Promise<ChoosableEditions> {
  assertMay(person, 'case.read');
  const [{ rulebook, facts }, stored] = await Promise.all([
    currentEditions(),
    database().edition.findMany({
      orderBy: [{ createdAt: 'desc' }, { hash: 'asc' }],
      select: { kind: true, hash: true, edition: true },
    }),
  ]);
  const inForce = {
    rulebook: { hash: rulebookHash(rulebook), edition: rulebook.edition },
    facts: { hash: factsHash(facts), edition: facts.edition },
  };
  const ofKind = (kind: 'rulebook' | 'facts') => [
    inForce[kind],
    ...stored
      .filter((each) => each.kind === kind && each.hash !== inForce[kind].hash)
      .map(({ hash, edition }) => ({ hash, edition })),
  ];
  return { rulebook: ofKind('rulebook'), facts: ofKind('facts') };
}

/**
 * Two sealed records of a case, or one of them under another edition; null where there is only one to choose from.
 * Without a choice: the newest, and the last one of the version before it. Throws AppError `forbidden`; `invalid` where the
 * query cannot be read; `not-found` for an act that sealed no record of this case, or an edition that is not stored;
 * `wrong-state` where the version that is held against an edition was not screened.
 */
export async function compareRecords(
  person: Person,
  number: string,
  query: CompareQuery,
): Promise<ComparedRecords | null> {
  assertMay(person, 'case.read');
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) throw new AppError('invalid');
  const { from, to, edition, facts } = parsed.data;
  const { id, records } = await recordsOf(number);
  const newest = records.at(-1);
  if (newest === undefined) return null;
  if (edition || facts) {
    if (to !== undefined) throw new AppError('invalid');
    const before = await sealedRecord(database(), id, from ?? newest);
    const { record, screened } = await sealUnderEdition(before.record, { edition, facts });
    return named({ before, after: { record, hash: null }, screened });
  }
  const one = from ?? (await beforeNewestVersion(id, records));
  const other = to ?? newest;
  const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
  if (from === undefined && to === undefined && earlier === later) return null;
  return named({
    before: await sealedRecord(database(), id, earlier),
    after: await sealedRecord(database(), id, later),
    screened: null,
  });
}

async function recordsOf(number: string): Promise<{ id: string; records: number[] }> {
  const theCase = await database().case.findUnique({
    where: { number: caseNumber(number) },
    select: { id: true },
  });
  if (!theCase) throw new AppError('not-found');
  const rows = await database().record.findMany({
    where: { caseId: theCase.id },
    orderBy: { sequence: 'asc' },
    select: { sequence: true },
  });
  return { id: theCase.id, records: rows.map((row) => row.sequence) };
}

/** The last record before the act that opened the newest version; where there is one version only, the first. */
async function beforeNewestVersion(caseId: string, records: readonly number[]): Promise<number> {
  const opened = await database().event.findFirst({
    where: { caseId, kind: { in: ['version-begun', 'rescreening-adopted', 'review-sent-back'] } },
    orderBy: { sequence: 'desc' },
    select: { sequence: true },
  });
  return records.findLast((each) => each < (opened?.sequence ?? 0)) ?? records[0] ?? 0;
}

async function named(compared: Omit<ComparedRecords, 'names'>): Promise<ComparedRecords> {
  const { before, after } = compared;
  return { ...compared, names: await namesWithin(database(), [before.record, after.record]) };
}
