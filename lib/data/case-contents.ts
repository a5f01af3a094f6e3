import type { Role } from '@/lib/auth/person';
import type { CaseContents, DecisionFile, InheritedFlag, NamedPerson, ReviewFile } from '@/lib/cases/case-file';
import { componentStatus } from '@/lib/cases/component-status';
import type { Details } from '@/lib/cases/decision-details';
import { DECIDING_ROLES, type DecidingRole } from '@/lib/cases/decision-table';
import type { QuickLog } from '@/lib/cases/quick-log';
import { unassuredComponents } from '@/lib/cases/required-level';
import { AppError } from '@/lib/errors';
import type { Screening } from '@/lib/rules/types';
import type { Prisma } from '@/prisma/generated/client';
import type { Transaction } from './client';
import { commentsOfCase, threadsOf } from './comments-of';
import { evidenceOf, evidenceOfCase } from './evidence-of';
import { lettersOf, lettersOfCase } from './letters-of';
import { readContent } from './version-content';
import { workOf, workOfCase } from './work-of';

const named = { select: { id: true, name: true, mergedIntoId: true } } as const;

const whole = {
  ...workOfCase,
  ...evidenceOfCase,
  ...commentsOfCase,
  ...lettersOfCase,
  openedBy: named,
  quickLog: { include: { by: named, coveringCase: { select: { number: true } } } },
  follows: { select: { number: true } },
  followedBy: { select: { number: true }, orderBy: { number: 'asc' } },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    include: {
      authorships: { include: { user: named }, orderBy: [{ at: 'asc' }, { userId: 'asc' }] },
      submittedBy: named,
      screening: { include: { floor: true } },
    },
  },
  reviews: {
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    include: { reviewer: named, version: { select: { number: true } }, responses: { orderBy: { findingId: 'asc' } } },
  },
  decisions: {
    orderBy: { number: 'asc' },
    include: {
      decider: named,
      closing: { include: { closedBy: named } },
      version: { select: { number: true } },
      conditions: {
        orderBy: { number: 'asc' },
        include: { checks: { orderBy: { id: 'asc' }, include: { checkedBy: named } } },
      },
    },
  },
} satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof whole }>;

/** Every sealed review of a case, oldest first, with the number of the version it read. */
export type SealedReview = ReviewFile & { version: number };

/** The case of this number, whole. Throws AppError `not-found`. */
export async function loadContents(
  tx: Transaction,
  number: string,
): Promise<{ contents: CaseContents; reviews: SealedReview[] }> {
  const row = await tx.case.findUnique({ where: { number }, include: whole });
  if (!row) throw new AppError('not-found');
  const reviews = row.reviews.flatMap(sealedReview);
  return { contents: contentsOf(row, reviews), reviews };
}

function contentsOf(row: CaseRow, reviews: readonly SealedReview[]): CaseContents {
  const [version] = row.versions;
  if (!version) throw new Error(`Case ${row.number} has no version`);
  const { description, saved } = readContent(version.content);
  const decisions = row.decisions.map(decisionFile);
  const reviewers = new Map(row.reviews.map(({ reviewer }) => [reviewer.id, person(reviewer)]));
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    lock: row.lock,
    requiredLevel: decisionLevel(row.requiredLevel),
    floorLevel: decisionLevel(version.screening?.floor?.level ?? version.screening?.requiredLevel ?? null),
    openedBy: person(row.openedBy),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    version: {
      id: version.id,
      number: version.number,
      revision: version.revision,
      description,
      saved,
      authors: version.authorships.map(({ user }) => person(user)),
      submittedBy: version.submittedBy && person(version.submittedBy),
      submittedAt: version.submittedAt?.toISOString() ?? null,
    },
    // Written by submitCase from the engine's own result and sealed since.
    screening: version.screening ? (version.screening.result as unknown as Screening) : null,
    review: reviews.find((review) => review.version === version.number) ?? null,
    sentBack: reviews.find((review) => review.version === version.number - 1) ?? null,
    reviewers: [...reviewers.values()],
    decisions,
    work: workOf(row),
    evidence: evidenceOf(row),
    threads: threadsOf(row),
    letters: lettersOf(row),
    components: description.components.map(({ id, name }) => ({ id, name, status: componentStatus(id, decisions) })),
    unassured: unassuredComponents((version.screening?.result ?? null) as unknown as Screening | null),
    quickLog: row.quickLog && quickLogOf(row.quickLog),
    // Written by followCase and unchangeable since.
    follows: row.follows && { number: row.follows.number, flags: row.inherits as unknown as InheritedFlag[] },
    followedBy: row.followedBy.map(({ number }) => number),
  };
}

function quickLogOf({
  by,
  at,
  on,
  coveringCase,
  coveringDecision,
  ...log
}: NonNullable<CaseRow['quickLog']>): QuickLog {
  const { what, toWhom, country, timing, form, why } = log;
  const covered = coveringCase && coveringDecision ? { case: coveringCase.number, decision: coveringDecision } : null;
  return { what, toWhom, country, timing, on: isoDay(on), form, why, covered, by: person(by), at: at.toISOString() };
}

function sealedReview(row: CaseRow['reviews'][number]): SealedReview[] {
  if (!row.outcome || !row.sealedAt) return [];
  return [
    {
      id: row.id,
      version: row.version.number,
      reviewer: person(row.reviewer),
      outcome: row.outcome,
      note: row.note,
      sealedAt: row.sealedAt.toISOString(),
      responses: row.responses.map(({ findingId, response, note }) => ({ findingId, response, note })),
    },
  ];
}

function decisionFile(row: CaseRow['decisions'][number]): DecisionFile {
  return {
    number: row.number,
    version: row.version.number,
    kind: row.kind,
    scope: row.scope,
    decider: person(row.decider),
    level: decidingRole(row.level),
    reviewed: row.reviewId !== null,
    reasons: row.reasons,
    otherReasons: row.otherReasons,
    // Written through detailsSchema of its kind and unchangeable since.
    details: row.details as unknown as Details,
    closed: row.closing && {
      by: person(row.closing.closedBy),
      result: row.closing.result,
      at: row.closing.at.toISOString(),
    },
    reviewOn: row.reviewOn ? isoDay(row.reviewOn) : null,
    createdAt: row.createdAt.toISOString(),
    conditions: row.conditions.map(({ text, owner, dueOn, proof, consequence, checks }) => ({
      text,
      owner,
      dueOn: isoDay(dueOn),
      proof,
      consequence,
      checks: checks.map(({ outcome, reasons, evidence, checkedBy, at }) => ({
        outcome,
        reasons,
        evidence,
        by: person(checkedBy),
        at: at.toISOString(),
      })),
    })),
  };
}

function person({ id, name, mergedIntoId }: { id: string; name: string; mergedIntoId: string | null }): NamedPerson {
  return { id, name, ...(mergedIntoId ? { mergedInto: mergedIntoId } : {}) };
}

/** The database holds no other role in this column. */
function decidingRole(role: Role): DecidingRole {
  return DECIDING_ROLES.find((known) => known === role) ?? 'head';
}

/** The database holds no other role in this column. */
function decisionLevel(role: string | null): CaseContents['requiredLevel'] {
  return role === 'senior_official' || role === 'head' ? role : null;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
