import { expect } from 'vitest';
import type { DecisionKind } from '@/lib/cases/decision-table';
import type { ErrorCode } from '@/lib/errors';
import { makeDetails } from './test-cases';
import { owner } from './test-owner';
import { refusalOf, transaction } from './transaction';

/** Runs one statement as somebody with the database in their hands, and tells what became of it. */
export async function raw(statement: string, ...values: unknown[]): Promise<ErrorCode | 'done'> {
  try {
    await owner().$executeRawUnsafe(statement, ...values);
    return 'done';
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal.code;
  }
}

/** Adds a decision behind the back of the application, in one transaction with whatever `besides` does. */
export async function rawDecision(
  number: string,
  deciderId: string,
  {
    kind = 'temporary_freeze' as DecisionKind,
    level = 'head',
    scope = ['c1'],
    reviewOn = 'CURRENT_DATE + 30',
    details = makeDetails(kind),
    besides = '',
  } = {},
): Promise<ErrorCode | 'done'> {
  try {
    await transaction(async (tx) => {
      await tx.$executeRawUnsafe(
        `INSERT INTO "decision" ("id", "caseId", "versionId", "screeningId", "reviewId", "number", "kind", "scope",
           "deciderId", "level", "reasons", "details", "reviewOn", "snapshotHash")
         SELECT gen_random_uuid(), c."id", v."id", s."id", r."id",
           1 + (SELECT count(*) FROM "decision" d WHERE d."caseId" = c."id"), $2::"DecisionKind", $3::text[],
           $4, $5::"Role", 'Reasons written straight into the table.', $6::jsonb, ${reviewOn}, repeat('a', 64)
         FROM "case" c JOIN "project_version" v ON v."caseId" = c."id" JOIN "screening" s ON s."versionId" = v."id"
           JOIN "review" r ON r."versionId" = v."id" AND r."sealedAt" IS NOT NULL
         WHERE c."number" = $1`,
        number,
        kind,
        scope,
        deciderId,
        level,
        JSON.stringify(details),
      );
      if (besides) await tx.$executeRawUnsafe(besides);
    });
    return 'done';
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return refusal.code;
  }
}

export async function setRoleRaw(userId: string, role: string): Promise<void> {
  expect(await raw(`UPDATE "user" SET "role" = $2::"Role" WHERE "id" = $1`, userId, role)).toBe('done');
}

/** A failure with this code, for `rejects.toEqual`. */
export function refused(code: ErrorCode, fields: unknown = expect.anything()): unknown {
  return expect.objectContaining({ code, fields });
}
