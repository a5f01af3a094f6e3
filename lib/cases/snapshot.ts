import type { CaseContents } from '@/lib/cases/case-file';

/**
 * What a decision was taken on, by hash: the words and answers of the version, the screening with its two editions, the
 * review, and the decision before. Names stand nowhere in it, so that it can be checked after a name was erased. The parts
 * that a kind needs not are null.
 */
export type Snapshot = {
  version: number;
  contentHash: string | null;
  resultHash: string | null;
  rulebookHash: string | null;
  factsHash: string | null;
  reviewHash: string | null;
  previous: string | null;
};

/** The parts of a review that a decision rests on, to be hashed. */
export function reviewForSnapshot({ review }: Pick<CaseContents, 'review'>) {
  if (!review) return null;
  const { id, reviewer, outcome, note, sealedAt, responses } = review;
  return { id, reviewerId: reviewer.id, outcome, note, sealedAt, responses };
}
