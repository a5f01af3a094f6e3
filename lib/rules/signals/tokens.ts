import { characterClass } from './characters';
import { CLAUSE, NONE, readBreak, widened } from './gaps';
import { foldLookalikes } from './lookalikes';
import { EMPTY_HASH, hashed, type Vocabulary } from './vocabulary';

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
/** By ASCII code: what it says between words; -1 where it says nothing because it is hidden. */
const BITS = Int16Array.from({ length: 128 }, (_, code) => {
  const found = characterClass(String.fromCharCode(code));
  return found.kind === 'gap' ? found.bits : found.kind === 'hidden' ? -1 : 0;
});

/** Cuts a text into words, in one pass. A word of plain letters is looked up where it stands; only others are folded. */
export function readText(text: string, vocabulary?: Vocabulary): Reading {
  const most = (text.length >> 1) + 1;
  const numbers = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const breaks = new Uint8Array(most);
  let count = 0;
  let gap = 0;
  let lengthBefore = 0;
  let isOpen = false;
  let start = 0;
  let end = 0;
  /** The folded word so far, once it holds more than plain letters; its plain length so far otherwise. */
  let folded: string | undefined;
  let hash = EMPTY_HASH;

  const open = (at: number, character: string) => {
    isOpen = true;
    start = at;
    folded = undefined;
    hash = EMPTY_HASH;
    starts[count] = at;
    breaks[count] = gap === 0 ? NONE : readBreak(gap, lengthBefore, character);
    gap = 0;
  };
  const close = () => {
    isOpen = false;
    ends[count] = end;
    lengthBefore = folded === undefined ? end - start : folded.length;
    if (vocabulary)
      numbers[count] = folded === undefined ? vocabulary.find(text, start, end, hash) : vocabulary.get(folded);
    count += 1;
  };

  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      const small = SMALL[code] as number;
      if (small !== 0) {
        if (!isOpen) open(at, text[at] as string);
        const from = at;
        for (let next = small; next !== 0; next = at < text.length ? (SMALL[text.charCodeAt(at)] ?? 0) : 0) {
          hash = hashed(hash, next);
          at += 1;
        }
        end = at;
        if (folded !== undefined) folded += text.slice(from, at).toLowerCase();
        continue;
      }
      const bits = BITS[code] as number;
      if (bits >= 0) {
        if (isOpen) close();
        gap = widened(gap, bits);
      } else if (isOpen) folded ??= text.slice(start, end).toLowerCase();
      at += 1;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    const found = characterClass(character);
    if (found.kind === 'gap') {
      if (isOpen) close();
      gap = widened(gap, found.bits);
    } else if (found.kind === 'word') {
      if (!isOpen) {
        open(at, character);
        folded = '';
      }
      folded ??= text.slice(start, end).toLowerCase();
      folded += found.folded;
      end = next;
    } else {
      if (isOpen) folded ??= text.slice(start, end).toLowerCase();
      if (found.kind === 'mark') end = next;
    }
    at = next;
  }
  if (isOpen) close();
  return { text, count, numbers, starts, ends, breaks };
}

/** One word of a text as it is compared: folded, and where `looks` is set as it looks. */
export function wordAt({ text, starts, ends }: Reading, at: number, looks = false): string {
  let word = '';
  for (const character of text.slice(starts[at], ends[at])) {
    const found = characterClass(character);
    if (found.kind === 'word') word += found.folded;
  }
  return looks ? foldLookalikes(word) : word;
}

/** What stands between a word and the one before it, in words. */
export type Break = 'none' | 'clause' | 'sentence';

/** The folded words of a text, with their places and the breaks before them. */
export type Tokens = { words: string[]; starts: number[]; ends: number[]; breaks: Break[] };

/** Cuts a text into folded words. */
export function tokenize(text: string): Tokens {
  const reading = readText(text);
  const of = <Value>(value: (at: number) => Value) => Array.from({ length: reading.count }, (_, at) => value(at));
  return {
    words: of((at) => wordAt(reading, at)),
    starts: of((at) => reading.starts[at] ?? 0),
    ends: of((at) => reading.ends[at] ?? 0),
    breaks: of((at) => {
      const found = reading.breaks[at];
      return found === NONE ? 'none' : found === CLAUSE ? 'clause' : 'sentence';
    }),
  };
}
