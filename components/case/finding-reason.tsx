import { paragraphOf } from '@/lib/rules/paragraph';
import type { Finding } from '@/lib/rules/types';
import type { FindingWords } from './finding-words';

/** The middle of a spread: the finding in one paragraph, of a flag why it matters, of anything else why it is not flagged. */
export function FindingReason({ finding, words }: { finding: Finding; words: FindingWords }) {
  return <p>{paragraphOf(finding, words.speaker)}</p>;
}
