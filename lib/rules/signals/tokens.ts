import { characterClass } from './characters';
import { noGap, readBreak, widenGap } from './gaps';

/** What stands between a word and the one before it: nothing that matters, a comma or the like, the end of a sentence. */
export type Break = 'none' | 'clause' | 'sentence';

/** The words of a text in parallel lists. Offsets are UTF-16 offsets into the text as it was given. */
export type Tokens = { words: string[]; starts: number[]; ends: number[]; breaks: Break[] };

/** Cuts a text into folded words, in one pass. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], breaks: [] };
  let word = '';
  let start = 0;
  let end = 0;
  let gap = noGap();
  const close = () => {
    if (word === '') return;
    tokens.words.push(word);
    tokens.starts.push(start);
    tokens.ends.push(end);
    word = '';
    gap = noGap();
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    const found = characterClass(character);
    if (found.kind === 'word') {
      if (word === '') {
        start = at;
        tokens.breaks.push(readBreak(gap, tokens.words.at(-1) ?? '', character));
      }
      word += found.folded;
      end = next;
    } else if (found.kind === 'mark') {
      end = next;
    } else if (found.kind === 'gap') {
      close();
      widenGap(gap, found.plain);
    }
    at = next;
  }
  close();
  return tokens;
}
