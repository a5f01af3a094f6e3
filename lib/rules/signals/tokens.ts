import { characterClass } from './characters';
import { ONE_SPACE, readBreak, widened } from './gaps';
import { EMPTY_HASH, HASH_STEP, type Vocabulary } from './vocabulary';

/** The words of a text in parallel lists. Offsets are UTF-16 offsets into the text as it was given. */
export type Reading = {
  text: string;
  count: number;
  /** By word: its number in the vocabulary, 0 for a word that the lexicon does not hold. */
  numbers: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** By word: the break before it, as in gaps.ts. */
  breaks: Uint8Array;
};

/** By ASCII code: the code of the small letter or digit, or 0 where it is neither. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
/** By ASCII code: what it says between words. */
const BITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const found = characterClass(String.fromCharCode(code));
  return found.kind === 'gap' ? found.bits : 0;
});

/** Cuts a text into words, in one pass. A word of plain letters is looked up where it stands; only others are folded. */
export function readText(text: string, vocabulary: Vocabulary): Reading {
  const { length } = text;
  const most = (length >> 1) + 1;
  const numbers = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const breaks = new Uint8Array(most);
  let count = 0;
  let gap = 0;
  let lengthBefore = 0;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    if (code < 128 && SMALL[code] === 0) {
      gap = gap === 0 && code === 32 ? ONE_SPACE : widened(gap, BITS[code] as number);
      at += 1;
      continue;
    }
    const from = at;
    let hash = EMPTY_HASH;
    while (code < 128) {
      const small = SMALL[code] as number;
      if (small === 0) break;
      // As in the vocabulary; written out, since this line runs once for every letter.
      hash = Math.imul(hash ^ small, HASH_STEP);
      at += 1;
      if (at >= length) break;
      code = text.charCodeAt(at);
    }
    if (code < 128) {
      starts[count] = from;
      ends[count] = at;
      if (gap > ONE_SPACE) breaks[count] = readBreak(gap, lengthBefore, text, from);
      numbers[count] = vocabulary.find(text, from, at, hash);
      lengthBefore = at - from;
    } else {
      const slow = readSlowly(text, from);
      at = slow.next;
      if (slow.folded === '') {
        gap = widened(gap, slow.bits);
        continue;
      }
      starts[count] = slow.start;
      ends[count] = slow.end;
      breaks[count] = readBreak(gap, lengthBefore, text, slow.start);
      numbers[count] = vocabulary.get(slow.folded);
      lengthBefore = slow.folded.length;
    }
    gap = 0;
    count += 1;
  }
  return { text, count, numbers, starts, ends, breaks };
}

type SlowWord = { start: number; end: number; next: number; folded: string; bits: number };

/** One word with characters of every kind, or where no word stands the one character that parts. */
function readSlowly(text: string, from: number): SlowWord {
  let folded = '';
  let start = from;
  let end = from;
  for (let at = from; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const found = characterClass(character);
    const next = at + character.length;
    if (found.kind === 'gap') {
      if (folded !== '') return { start, end, next: at, folded, bits: 0 };
      return { start, end, next, folded, bits: found.bits };
    }
    if (found.kind === 'word') {
      if (folded === '') start = at;
      folded += found.folded;
    }
    if (found.kind !== 'hidden') end = next;
    at = next;
  }
  return { start, end, next: text.length, folded, bits: 0 };
}

/** What stands between a word and the one before it, in words. */
export type Break = 'none' | 'clause' | 'sentence';

/** The folded words of a text, with their places and the breaks before them. */
export type Tokens = { words: string[]; starts: number[]; ends: number[]; breaks: Break[] };

const BREAKS: readonly Break[] = ['none', 'clause', 'sentence'];

/** Cuts a text into folded words, one character after the other. Finds the same words as {@link readText}. */
export function tokenize(text: string): Tokens {
  const tokens: Tokens = { words: [], starts: [], ends: [], breaks: [] };
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const { folded, start, end, next, bits } = readSlowly(text, at);
    at = next;
    if (folded === '') {
      gap = widened(gap, bits);
      continue;
    }
    tokens.breaks.push(BREAKS[readBreak(gap, tokens.words.at(-1)?.length ?? 0, text, start)] ?? 'none');
    tokens.words.push(folded);
    tokens.starts.push(start);
    tokens.ends.push(end);
    gap = 0;
  }
  return tokens;
}
