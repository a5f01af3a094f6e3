import type { Tokens } from './tokens';
import type { CompiledLexicon, Meaning } from './trie';

/** Words `from` up to, not including, `to`, and what they stand for. */
export type Span = { from: number; to: number; meaning: Meaning };

/**
 * Every meaning in the text, left to right. From each word the trie is walked once, so the work is the number of words
 * times the longest phrase. No phrase reaches over a comma or the end of a sentence.
 */
export function findSpans({ words, breaks }: Tokens, { root, slots }: CompiledLexicon): Span[] {
  const spans: Span[] = [];
  const usedUpTo = new Array<number>(slots).fill(0);
  for (let from = 0; from < words.length; from++) {
    const longest = new Map<number, Span>();
    let node = root.next.get(words[from] ?? '');
    for (let to = from + 1; node; to++) {
      for (const meaning of node.meanings) longest.set(meaning.slot, { from, to, meaning });
      node = to < words.length && breaks[to] === 'none' ? node.next.get(words[to] ?? '') : undefined;
    }
    for (const [slot, span] of longest) {
      if (from < (usedUpTo[slot] ?? 0)) continue;
      usedUpTo[slot] = span.to;
      spans.push(span);
    }
  }
  return spans;
}
