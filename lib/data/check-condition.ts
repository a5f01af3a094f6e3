import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { type ConditionCheckInput, conditionCheckSchema, waiverRefusal } from '@/lib/cases/condition-check';
import { parseInput } from '@/lib/cases/problems';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { assertStillHolds, lockCase } from './act';
import { loadContents } from './case-contents';
import { appendEvent, timeOfAct } from './ledger';
import { sealAct } from './seal';
import { transaction } from './transaction';

/**
 * Notes whether a condition of a decision held. Every look is kept; the newest counts. Throws AppError `not-found`,
 * `forbidden`, `level-too-low` or `second-person` for a waiver, or `invalid` with problems by field.
 */
export async function checkCondition(person: Person, number: string, input: ConditionCheckInput): Promise<void> {
  assertMay(person, 'case.check');
  const check = parseInput(conditionCheckSchema, input);
  await transaction(async (tx) => {
    const caseId = await lockCase(tx, number);
    await assertStillHolds(tx, person);
    const { contents } = await loadContents(tx, number);
    const decision = contents.decisions.find((each) => each.number === check.decision);
    if (!decision?.conditions[check.condition - 1]) throw new AppError('not-found');
    const refusal = check.outcome === 'waived' ? waiverRefusal(person, decision, contents.version) : null;
    if (refusal) throw new AppError(refusal);
    const { id: decisionId } = await tx.decision.findFirstOrThrow({
      where: { caseId, number: check.decision },
      select: { id: true },
    });
    const at = await timeOfAct(tx, caseId);
    const { outcome, reasons, evidence } = check;
    await tx.conditionCheck.create({
      data: { decisionId, number: check.condition, outcome, reasons, evidence, checkedById: person.id, at },
    });
    const sequence = await appendEvent(
      tx,
      person,
      { caseId, caseNumber: contents.number, at },
      {
        kind: 'condition-checked',
        data: {
          decision: check.decision,
          condition: check.condition,
          outcome,
          reasonsHash: hashOf({ reasons, evidence }),
        },
      },
    );
    await sealAct(tx, contents.number, sequence);
  });
}
