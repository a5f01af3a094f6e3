import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { closingRefusal } from '@/lib/cases/closing';
import { REASONS } from '@/lib/cases/decision';
import { parseInput } from '@/lib/cases/problems';
import { requiredText } from '@/lib/cases/text';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { appendEvent, timeOfAct } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';

export const closeErrorSchema = z.object({
  /** Number of the error report among the decisions of the case. */
  decision: z.coerce.number({ error: 'id' }).int({ error: 'id' }).min(1, { error: 'id' }),
  /** What came of it, and what was put right. */
  result: requiredText(REASONS.most, REASONS.least),
});

/**
 * Closes an error report: an adviser or a higher person who neither made it nor wrote the project. Throws AppError
 * `second-person`, `wrong-state` when it is closed already, `not-found`, `forbidden` or `invalid`.
 */
export async function closeErrorReport(
  person: Person,
  number: string,
  input: z.input<typeof closeErrorSchema>,
): Promise<void> {
  assertMay(person, 'case.close');
  const { decision, result } = parseInput(closeErrorSchema, input);
  await transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    const refusal = closingRefusal(person, contents, decision);
    if (refusal) throw new AppError(refusal);
    const { id: decisionId } = await tx.decision.findFirstOrThrow({
      where: { caseId, number: decision },
      select: { id: true },
    });
    const at = await timeOfAct(tx, caseId);
    await tx.errorClosing.create({ data: { decisionId, closedById: person.id, result, at } });
    const place = { caseId, caseNumber: contents.number, at };
    const data = { decision, resultHash: hashOf(result) };
    const sequence = await appendEvent(tx, person, place, { kind: 'error-report-closed', data });
    await sealAct(tx, contents.number, sequence);
  });
}
