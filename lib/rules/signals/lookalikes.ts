/** Small Cyrillic and Greek letters that look like Latin ones, in the same order. */
const STRANGE = 'авсеһіјкмоԛѕтԝхуԁьѵοαεικνρτυχγωԍр';
const LATIN = 'abcehijkmoqstwxydbvoaeiknptuxywgp';

const latinOf = new Map([...STRANGE].map((letter, at) => [letter, LATIN[at] ?? letter]));
const LATIN_LETTER = /[a-z]/;
const STRANGE_LETTER = /[\u0370-\u03ff\u0400-\u052f]/;

/**
 * A folded word as it looks, when it mixes Latin letters with Cyrillic or Greek ones: no language does so, but somebody
 * who wants a word unseen. A word of one script stays as it is.
 */
export function foldLookalikes(word: string): string {
  if (!STRANGE_LETTER.test(word) || !LATIN_LETTER.test(word)) return word;
  return Array.from(word, (letter) => latinOf.get(letter) ?? letter).join('');
}
