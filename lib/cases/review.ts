import { z } from 'zod';
import type { FindingResponse } from '@/lib/cases/case-file';
import { isBlank, longText } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';
import type { Finding } from '@/lib/rules/types';

export const RESPONSE_KINDS = ['agree', 'disagree', 'needs_evidence'] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];
export const REVIEW_OUTCOMES = ['pass_on', 'send_back'] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/** One response to one finding. The note may still be empty while the review is open; sealing asks for it. */
export const responseSchema = z.object({
  findingId: z.string({ error: 'id' }).min(1, { error: 'id' }).max(200, { error: 'id' }),
  response: z.enum(RESPONSE_KINDS, { error: 'required' }),
  note: longText(4_000),
});
export type ResponseInput = z.infer<typeof responseSchema>;

export const sealReviewSchema = z.object({
  outcome: z.enum(REVIEW_OUTCOMES, { error: 'required' }),
  note: longText(10_000),
  lock: z.number({ error: 'id' }).int({ error: 'id' }),
});
export type SealReviewInput = z.infer<typeof sealReviewSchema>;

/** The findings a reviewer answers: flagged and cannot-tell, credits too. */
export function findingsToReview(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ outcome }) => outcome === 'flagged' || outcome === 'cannot-tell');
}

/**
 * What still stands against sealing, by field: `responses.<findingId>` (no response yet), `responses.<findingId>.note`
 * (a disagreement without a reason), `note` (sent back without saying why). Empty when the review can be sealed.
 */
export function reviewProblems(
  findings: readonly Finding[],
  responses: readonly FindingResponse[],
  sealing: { outcome: ReviewOutcome; note: string },
): FieldProblems {
  const problems: FieldProblems = {};
  if (sealing.outcome === 'send_back') {
    if (isBlank(sealing.note)) problems.note = 'required';
    return problems;
  }
  for (const { id } of findingsToReview(findings)) {
    const given = responses.find(({ findingId }) => findingId === id);
    if (!given) problems[`responses.${id}`] = 'required';
    else if (given.response !== 'agree' && isBlank(given.note)) problems[`responses.${id}.note`] = 'required';
  }
  return problems;
}
