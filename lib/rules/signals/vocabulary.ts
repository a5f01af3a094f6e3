import { foldLookalikes } from './lookalikes';

/** A hash grows by `Math.imul(hash ^ code, HASH_STEP)` for each letter (FNV-1a). */
export const HASH_STEP = 0x01000193;
/** What a hash begins with. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The folded words of a lexicon by number, from 1; 0 is any other word. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [''];
  private table = new Int32Array(0);
  private hashes = new Int32Array(0);
  private mask = 0;
  /** True when words that mix scripts are read by how they look. */
  readsLookalikes = false;

  get size(): number {
    return this.words.length - 1;
  }

  /** The number of a folded word, a new one if need be. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.push(word) - 1;
    this.numbers.set(word, number);
    return number;
  }

  /** The number of a folded word. */
  get(word: string): number {
    return this.numbers.get(this.readsLookalikes ? foldLookalikes(word) : word) ?? 0;
  }

  /** The word of a number. */
  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** To be called once, after the last word. */
  freeze(): this {
    let size = 16;
    while (size < this.words.length * 4) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size);
    this.hashes = new Int32Array(this.words.length);
    this.words.forEach((word, number) => {
      if (number === 0) return;
      let hash = EMPTY_HASH;
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_STEP);
      let slot = (hash ^ (hash >>> 15)) & this.mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & this.mask;
      this.table[slot] = number;
      this.hashes[number] = hash;
    });
    return this;
  }

  /** The number of a word of ASCII letters and digits, given by its place in a text and the hash of its small letters. */
  find(text: string, start: number, end: number, hash: number): number {
    const { table, mask, words, hashes } = this;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const number = table[slot] as number;
      if (number === 0) return 0;
      if (hashes[number] === hash && isWord(words[number] as string, text, start, end)) return number;
    }
  }
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at);
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    if (small !== word.charCodeAt(at)) return false;
  }
  return true;
}
