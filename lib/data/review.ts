import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseContents, FindingResponse } from '@/lib/cases/case-file';
import { parseInput } from '@/lib/cases/problems';
import { levelLeft } from '@/lib/cases/required-level';
import {
  findingsToReview,
  type ResponseInput,
  responseSchema,
  reviewProblems,
  type SealReviewInput,
  sealReviewSchema,
} from '@/lib/cases/review';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { actOnCase, assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import { database, type Transaction } from './client';
import { now } from './clock';
import { beginNextVersion } from './next-version';
import { transaction } from './transaction';

/** What this person has answered so far of a review that is still open to them. */
export type OpenReview = { responses: FindingResponse[] };

/** The person's own open review of the newest version; empty before the first response. Throws AppError. */
export async function getReview(person: Person, number: string): Promise<OpenReview> {
  assertMay(person, 'case.review');
  const { contents } = await loadContents(database(), caseNumber(number));
  assertMay(person, 'case.review', contents);
  return { responses: await ownResponses(database(), person, contents) };
}

/** Keeps one response; the note may follow later. Throws AppError `not-found` for a finding that asks for none. */
export async function saveResponse(person: Person, number: string, input: ResponseInput): Promise<{ savedAt: string }> {
  assertMay(person, 'case.review');
  const { findingId, response, note } = parseInput(responseSchema, input);
  return transaction(async (tx) => {
    await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    assertMay(person, 'case.review', contents);
    const asked = findingsToReview(contents.screening?.findings ?? []);
    if (!asked.some(({ id }) => id === findingId)) throw new AppError('not-found');
    const at = now();
    const reviewId = await openReview(tx, person, contents, at);
    await tx.findingResponse.upsert({
      where: { reviewId_findingId: { reviewId, findingId } },
      create: { reviewId, findingId, response, note, at },
      update: { response, note, at },
    });
    return { savedAt: at.toISOString() };
  });
}

/** Seals the person's review and passes the case on or sends it back. Throws AppError `invalid` with what is missing. */
export async function sealReview(person: Person, number: string, input: SealReviewInput): Promise<void> {
  assertMay(person, 'case.review');
  const { outcome, note, lock } = parseInput(sealReviewSchema, input);
  await actOnCase(person, number, lock, async ({ tx, contents, at }) => {
    assertMay(person, 'case.review', contents);
    const responses = await ownResponses(tx, person, contents);
    const problems = reviewProblems(contents.screening?.findings ?? [], responses, { outcome, note });
    if (Object.keys(problems).length > 0) throw new AppError('invalid', problems);
    const id = await openReview(tx, person, contents, at);
    await tx.review.update({ where: { id }, data: { outcome, note, sealedAt: at } });
    const data = { review: id, version: contents.version.number, note, responsesHash: hashOf(responses) };
    if (outcome === 'pass_on') {
      // The review has seen the work: from here on, what is left after it counts.
      const requiredLevel = levelLeft(contents);
      const event = { kind: 'review-passed-on', data: { ...data, requiredLevel } } as const;
      return { move: 'pass_on', change: { requiredLevel }, event };
    }
    await beginNextVersion(tx, contents, at);
    return {
      move: 'send_back',
      change: { requiredLevel: null, worstLevel: null, levelRank: 0, openBars: 0 },
      event: { kind: 'review-sent-back', data },
    };
  });
}

async function ownResponses(tx: Transaction, { id }: Person, { version }: CaseContents): Promise<FindingResponse[]> {
  const rows = await tx.findingResponse.findMany({
    where: { review: { versionId: version.id, reviewerId: id } },
    orderBy: { findingId: 'asc' },
  });
  return rows.map(({ findingId, response, note }) => ({ findingId, response, note }));
}

/** The person's review row of the newest version, made at the first response. */
async function openReview(tx: Transaction, { id }: Person, contents: CaseContents, at: Date): Promise<string> {
  const versionId = contents.version.id;
  const open = await tx.review.findUnique({
    where: { versionId_reviewerId: { versionId, reviewerId: id } },
    select: { id: true },
  });
  if (open) return open.id;
  const { id: screeningId } = await tx.screening.findUniqueOrThrow({ where: { versionId }, select: { id: true } });
  const made = await tx.review.create({
    data: { caseId: contents.id, versionId, screeningId, reviewerId: id, openedAt: at },
    select: { id: true },
  });
  return made.id;
}
