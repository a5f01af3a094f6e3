import { z } from 'zod';
import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import type { CaseContents } from '@/lib/cases/case-file';
import { parseInput } from '@/lib/cases/problems';
import { isReferredUp } from '@/lib/cases/required-level';
import { levelRank, worstLevel } from '@/lib/cases/search';
import { checkSubmission } from '@/lib/cases/submission';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import { actOnCase } from './act';
import { factsInForce } from './facts-in-force';
import { rulebookInForce } from './rulebook-in-force';
import { storeScreening } from './screening';
import { writeContent } from './version-content';

const count = z.number({ error: 'id' }).int({ error: 'id' }).min(0, { error: 'id' });
export const submitCaseSchema = z.object({ lock: count, revision: count.optional() });
export type SubmitCaseInput = z.infer<typeof submitCaseSchema>;

/**
 * Seals the newest version, screens it and sends the case to review. `revision` is that of the version whose answers were
 * checked: with it, words saved since are a conflict and not submitted unseen. Throws AppError `invalid` with every
 * problem by field, `conflict`, `wrong-state`, `forbidden` or `not-found`.
 */
export async function submitCase(person: Person, number: string, input: SubmitCaseInput): Promise<void> {
  assertMay(person, 'case.submit');
  const { lock, revision: checked } = parseInput(submitCaseSchema, input);
  await actOnCase(person, number, lock, async ({ tx, contents, at }) => {
    assertMay(person, 'case.submit', contents);
    const { version } = contents;
    if (checked !== undefined && checked !== version.revision) throw new AppError('conflict');
    const known = { facts: await factsInForce(tx), date: dayOf(at) };
    const { rulebook } = await rulebookInForce(tx);
    const submission = checkSubmission(version.description, rulebook, known);
    if (!submission.ready) throw new AppError('invalid', submission.problems);
    const { description } = submission;
    const lost = decidedOn(contents).filter((id) => !description.components.some((each) => each.id === id));
    if (lost.length > 0) throw new AppError('invalid', { components: 'decidedComponent' });
    const contentHash = hashOf(description);
    await tx.projectVersion.update({
      where: { id: version.id },
      data: {
        content: writeContent({ description, saved: version.saved }),
        contentHash,
        submittedById: person.id,
        submittedAt: at,
        updatedAt: at,
      },
    });
    const { screening, resultHash, level: own } = await storeScreening(tx, version.id, description, dayOf(at));
    const requiredLevel = isReferredUp(contents) ? 'head' : own;
    const level = worstLevel(screening.levels);
    const { date, rulebook: rules, facts } = screening;
    return {
      move: 'submit',
      change: {
        requiredLevel,
        worstLevel: level,
        levelRank: levelRank(level),
        openBars: screening.openBars.length,
      },
      event: {
        kind: 'description-submitted',
        data: {
          version: version.number,
          contentHash,
          screening: { date, resultHash, rulebookHash: rules.hash, factsHash: facts.hash },
          requiredLevel,
        },
      },
    };
  });
}

/** What was decided on cannot be described away. */
function decidedOn({ decisions }: CaseContents): string[] {
  return decisions.flatMap(({ scope }) => scope);
}
