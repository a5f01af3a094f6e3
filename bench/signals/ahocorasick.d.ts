declare module 'ahocorasick' {
  /** Finds every one of the words: where a match ends, and the words that end there. */
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
