import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf, daysAfter } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { isClosed } from '@/lib/cases/component-status';
import {
  type DecisionInput,
  decisionProblems,
  decisionRefusal,
  decisionSchema,
  liftProblems,
  roleRefusal,
} from '@/lib/cases/decision';
import { CONFIRM_WITHIN_DAYS, DECIDING_ROLES, type DecidingRole, decisionRule } from '@/lib/cases/decision-table';
import { parseInput } from '@/lib/cases/problems';
import { reviewForSnapshot, type Snapshot } from '@/lib/cases/snapshot';
import type { Move } from '@/lib/cases/states';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { type ActOutcome, type ActScene, actOnCase } from './act';
import type { Transaction } from './client';
import { toJson } from './version-content';

const lockSchema = z.object({ lock: z.number({ error: 'id' }).int({ error: 'id' }) });

/**
 * Takes a decision of any kind over some components, with its details and conditions. Throws AppError `second-person`,
 * `level-too-low`, `bar-open`, `waiver-first`, `review-first`, `wrong-state`, `conflict`, `forbidden`, `not-found`, or
 * `invalid` with problems by field.
 */
export async function recordDecision(
  person: Person,
  number: string,
  input: z.input<typeof decisionSchema> & { lock: number },
): Promise<void> {
  assertMay(person, 'case.record');
  const { lock } = parseInput(lockSchema, input);
  const decision = parseInput(decisionSchema, input);
  await actOnCase(person, number, lock, deciding(person, decision));
}

/** The act of taking this decision. Throws AppError as recordDecision. */
export function deciding(person: Person, decision: DecisionInput): (scene: ActScene) => Promise<ActOutcome> {
  assertMay(person, 'case.record');
  const notTheirs = roleRefusal(person, decision.kind);
  if (notTheirs) throw new AppError(notTheirs);
  return async ({ tx, contents, at }) => {
    const { kind, scope, reasons, otherReasons, conditions, details } = decision;
    const refusal = decisionRefusal(person, contents, kind, scope);
    if (refusal) throw new AppError(refusal);
    const today = dayOf(at);
    const problems = { ...decisionProblems(decision, today), ...liftProblems(contents, decision) };
    if (Object.keys(problems).length > 0) throw new AppError('invalid', problems);
    const reviewOn = decisionRule(kind).reviewOn === 'set' ? daysAfter(today, CONFIRM_WITHIN_DAYS) : decision.reviewOn;
    const { screeningId, snapshot } = await restingOn(tx, contents);
    const snapshotHash = hashOf(snapshot);
    const order = contents.decisions.length + 1;
    const level = roleOf(person);
    await tx.decision.create({
      data: {
        caseId: contents.id,
        versionId: contents.version.id,
        screeningId,
        reviewId: contents.review?.id ?? null,
        number: order,
        kind,
        scope,
        deciderId: person.id,
        level,
        reasons,
        otherReasons,
        details: toJson(details),
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
      move: moveOf(contents, decision),
      change: kind === 'refer_up' ? { requiredLevel: 'head' } : {},
      event: {
        kind: 'decision-recorded',
        data: {
          decision: order,
          kind,
          scope,
          level,
          reasonsHash: hashOf(reasons),
          otherReasonsHash: hashOf(otherReasons),
          detailsHash: hashOf(details),
          conditions: conditions.length,
          reviewOn,
          snapshotHash,
          snapshot,
        },
      },
    };
  };
}

/** Each component that is still open is decided on anew with each version; what is decided without a review settles none. */
function moveOf({ state, components, decisions, version }: CaseContents, taken: DecisionInput): Move {
  if (state === 'draft' || state === 'in_review') return 'decide_aside';
  const settling = [...decisions.filter((each) => each.version === version.number && each.reviewed), taken].filter(
    ({ kind }) => decisionRule(kind).settles,
  );
  const isOpen = components.some(
    ({ id, status }) => !isClosed(status) && !settling.some(({ scope }) => scope.includes(id)),
  );
  return isOpen ? 'decide_some' : 'decide_all';
}

function roleOf({ role }: Person): DecidingRole {
  const level = DECIDING_ROLES.find((known) => known === role);
  if (!level) throw new AppError('forbidden');
  return level;
}

/** The screening a decision rests on, if any, and the hashes of the words that the decider had before them. */
async function restingOn(
  tx: Transaction,
  contents: CaseContents,
): Promise<{ screeningId: string | null; snapshot: Snapshot }> {
  const { version, decisions } = contents;
  const { contentHash, screening } = await tx.projectVersion.findUniqueOrThrow({
    where: { id: version.id },
    select: {
      contentHash: true,
      screening: { select: { id: true, resultHash: true, rulebookHash: true, factsHash: true } },
    },
  });
  const last = await tx.decision.findFirst({
    where: { caseId: contents.id, number: decisions.length },
    select: { snapshotHash: true },
  });
  const review = reviewForSnapshot(contents);
  return {
    screeningId: screening?.id ?? null,
    snapshot: {
      version: version.number,
      contentHash,
      resultHash: screening?.resultHash ?? null,
      rulebookHash: screening?.rulebookHash ?? null,
      factsHash: screening?.factsHash ?? null,
      reviewHash: review && hashOf(review),
      previous: last?.snapshotHash ?? null,
    },
  };
}
