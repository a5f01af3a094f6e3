import { diffWordsWithSpace } from 'diff';

/** A stretch of words that both sides have, or one of them. */
export type Run = { text: string; change: 'same' | 'gone' | 'added' };

/** Beyond this many differing words, what is common to two texts says nothing any more, and takes long to find. */
const MOST_EDITS = 2000;

/** Two texts word by word. The runs without those added are the earlier text, those without the gone ones the later. */
export function wordRuns(before: string, after: string): Run[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const runs: Run[] = changes
    ? changes.map(({ value, added, removed }) => ({ text: value, change: added ? 'added' : removed ? 'gone' : 'same' }))
    : [
        { text: before, change: 'gone' },
        { text: after, change: 'added' },
      ];
  return runs.filter(({ text }) => text !== '');
}
