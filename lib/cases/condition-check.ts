import { z } from 'zod';
import type { Person } from '@/lib/auth/person';
import type { DecisionFile, VersionFile } from '@/lib/cases/case-file';
import { isSamePerson } from '@/lib/cases/same-person';
import { CHECK_OUTCOMES } from '@/lib/cases/staleness';
import { requiredText } from '@/lib/cases/text';
import type { ErrorCode } from '@/lib/errors';

const count = z.coerce.number({ error: 'id' }).int({ error: 'id' }).min(1, { error: 'id' });

/** What the form sends: which condition of which decision, whether it held, what was seen, what shows it. */
export const conditionCheckSchema = z
  .object({
    decision: count,
    condition: count,
    outcome: z.enum(CHECK_OUTCOMES, { error: 'required' }),
    reasons: requiredText(10_000),
    evidence: z.string().trim().max(2_000, { error: 'tooLong' }).default(''),
  })
  .superRefine(({ outcome, evidence }, context) => {
    if (outcome === 'met' && evidence === '')
      context.addIssue({ code: 'custom', path: ['evidence'], message: 'required' });
  });
export type ConditionCheckInput = z.input<typeof conditionCheckSchema>;

/** Why this person may not waive a condition of this decision, or null. The database refuses the same. */
export function waiverRefusal(
  person: Person,
  decision: Pick<DecisionFile, 'level'>,
  version: Pick<VersionFile, 'authors' | 'submittedBy'>,
): ErrorCode | null {
  if (person.role !== 'head' && person.role !== decision.level) return 'level-too-low';
  const wrote = [...version.authors, version.submittedBy].some((writer) => writer && isSamePerson(writer, person));
  return wrote ? 'second-person' : null;
}
