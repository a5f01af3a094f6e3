import type { Automaton } from './automaton';
import { NONE, SENTENCE } from './gaps';
import type { Reading } from './tokens';
import { type Held, ROOT } from './trie';

/** Words `from` up to, not including, `to`, and what they stand for. `gaps` are the words in it that count for nothing. */
export type Span<Meaning> = {
  from: number;
  to: number;
  meaning: Meaning;
  gaps: readonly (readonly [from: number, to: number])[];
};

/** Most words that a gap stands for. */
export const MOST_IN_GAP = 4;

const NO_GAPS: Span<never>['gaps'] = [];

/**
 * Every meaning in the text, left to right. From each word the phrases are walked once, so the work is the number of words
 * times the longest phrase. No phrase reaches over a comma or the end of a sentence; a gap may hold a comma. `accepts`
 * says whether the words `from` up to `to` may mean this, with these gaps.
 */
export function findSpans<Meaning extends { slot: number }>(
  { breaks, numbers, count }: Reading,
  phrases: Automaton<Meaning>,
  slots: number,
  accepts: (meaning: Meaning, from: number, to: number, gaps: Span<Meaning>['gaps']) => boolean = () => true,
): Span<Meaning>[] {
  const spans: Span<Meaning>[] = [];
  const usedUpTo = new Int32Array(slots);
  let from = 0;
  let longest: (Span<Meaning> & { order: number })[] = [];

  const note = (held: readonly Held<Meaning>[], to: number, gaps: Span<Meaning>['gaps']) => {
    for (const { meaning, order } of held) {
      if (!accepts(meaning, from, to, gaps)) continue;
      const span = { from, to, meaning, gaps, order };
      const rival = longest.findIndex((other) => other.meaning.slot === meaning.slot);
      const other = longest[rival];
      if (!other) longest.push(span);
      else if (to > other.to || (to === other.to && order >= other.order)) longest[rival] = span;
    }
  };

  const walk = (start: number, at: number, gaps: Span<Meaning>['gaps']) => {
    let node = start;
    for (let to = at; node !== ROOT; to++) {
      const held = phrases.held[node] as readonly Held<Meaning>[];
      if (held.length > 0) note(held, to, gaps);
      const behind = phrases.behind[node] as number;
      if (behind !== ROOT) leap(behind, to, gaps);
      node = to < count && breaks[to] === NONE ? phrases.next(node, numbers[to] as number) : ROOT;
    }
  };

  const leap = (behind: number, at: number, gaps: Span<Meaning>['gaps']) => {
    for (let to = at; to < count && to - at <= MOST_IN_GAP; to++) {
      if (breaks[to] === SENTENCE) return;
      const node = phrases.next(behind, numbers[to] as number);
      if (node !== ROOT) walk(node, to + 1, [...gaps, [at, to]]);
    }
  };

  for (; from < count; from++) {
    const node = phrases.start(numbers[from] as number);
    if (node === ROOT) continue;
    walk(node, from + 1, NO_GAPS);
    for (const { order: _, ...span } of longest) {
      if (from < (usedUpTo[span.meaning.slot] as number)) continue;
      usedUpTo[span.meaning.slot] = span.to;
      spans.push(span);
    }
    if (longest.length > 0) longest = [];
    phrases.tidy();
  }
  return spans;
}
