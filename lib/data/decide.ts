import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { componentStatus, isClosed } from '@/lib/cases/component-status';
import { type DecisionInput, decisionProblems, decisionRefusal, decisionSchema } from '@/lib/cases/decision';
import { parseInput } from '@/lib/cases/problems';
import { reviewForSnapshot, type Snapshot } from '@/lib/cases/snapshot';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import type { DecisionLevel } from '@/lib/rules/types';
import { actOnCase } from './act';
import type { Transaction } from './client';

const lockSchema = z.object({ lock: z.number({ error: 'id' }).int({ error: 'id' }) });

/**
 * Takes a decision over some components, with its conditions. Throws AppError `second-person`, `level-too-low`,
 * `bar-open`, `wrong-state`, `conflict`, `forbidden`, `not-found`, or `invalid` with problems by field.
 */
export async function recordDecision(
  person: Person,
  number: string,
  input: z.input<typeof decisionSchema> & { lock: number },
): Promise<void> {
  assertMay(person, 'case.decide');
  const { lock } = parseInput(lockSchema, input);
  const decision = parseInput(decisionSchema, input);
  await actOnCase(person, number, lock, async ({ tx, contents, at }) => {
    const refusal = decisionRefusal(person, contents, decision.kind, decision.scope);
    if (refusal) throw new AppError(refusal);
    const problems = decisionProblems(decision, dayOf(at));
    if (Object.keys(problems).length > 0) throw new AppError('invalid', problems);
    const rests = await restingOn(tx, contents);
    const review = reviewForSnapshot(contents);
    const snapshot: Snapshot = {
      version: contents.version.number,
      ...rests.hashes,
      rulebookHash: contents.screening?.rulebook.hash ?? null,
      factsHash: contents.screening?.facts.hash ?? null,
      reviewHash: review && hashOf(review),
      previous: null,
    };
    const snapshotHash = hashOf(snapshot);
    const order = contents.decisions.length + 1;
    const level = levelOf(person);
    const { kind, scope, reasons, reviewOn, conditions } = decision;
    await tx.decision.create({
      data: {
        caseId: contents.id,
        versionId: contents.version.id,
        screeningId: rests.screeningId,
        reviewId: rests.reviewId,
        number: order,
        kind: kind as 'proceed',
        scope,
        deciderId: person.id,
        level,
        reasons,
        reviewOn: reviewOn ? new Date(reviewOn) : null,
        snapshotHash,
        createdAt: at,
        conditions: {
          create: conditions.map(({ dueOn, ...words }, index) => ({
            ...words,
            number: index + 1,
            dueOn: new Date(dueOn),
          })),
        },
      },
    });
    return {
      move: leavesUndecided(contents, decision) ? 'decide_some' : 'decide_all',
      change: kind === 'refer_up' ? { requiredLevel: 'head' } : {},
      event: {
        kind: 'decision-recorded',
        data: {
          decision: order,
          kind,
          scope,
          level,
          reasonsHash: hashOf(reasons),
          otherReasonsHash: hashOf(decision.otherReasons),
          detailsHash: hashOf(decision.details),
          conditions: conditions.length,
          reviewOn,
          snapshotHash,
          snapshot,
        },
      },
    };
  });
}

/** Each component that is still open is decided on anew with each version. */
function leavesUndecided({ components, decisions, version }: CaseContents, taken: DecisionInput): boolean {
  const ofVersion = [...decisions.filter((decision) => decision.version === version.number), taken];
  return components.some(({ id, status }) => !isClosed(status) && componentStatus(id, ofVersion) === 'undecided');
}

function levelOf({ role }: Person): DecisionLevel {
  if (role !== 'senior_official' && role !== 'head') throw new AppError('level-too-low');
  return role;
}

/** The rows a decision rests on, and the hashes of the words that the decider had before them. */
async function restingOn(tx: Transaction, { version, review }: CaseContents) {
  if (!review) throw new AppError('wrong-state');
  const { contentHash, screening } = await tx.projectVersion.findUniqueOrThrow({
    where: { id: version.id },
    select: { contentHash: true, screening: { select: { id: true, resultHash: true } } },
  });
  if (!screening) throw new AppError('wrong-state');
  return {
    screeningId: screening.id,
    reviewId: review.id,
    hashes: { contentHash, resultHash: screening.resultHash },
  };
}
