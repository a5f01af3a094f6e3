import type { PlaceNames } from '../types';
import { expandPhrase, NotationError, readPhrase } from './notation';
import { tokenize } from './tokens';
import { Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** How a word must be written in the text: as it likes, with a capital first, in capitals throughout. */
export type Capitals = 'any' | 'first' | 'all';

/** A State that words name, or `except`: another thing that only sounds like one. All compete, so that the longest wins. */
export type PlaceMeaning = { kind: 'place' | 'except'; slot: 0; iso3: string; capitals?: readonly Capitals[] };

/** The names of the States made ready. Throws at a name that cannot be read. */
export function compilePlaces(places: readonly PlaceNames[], vocabulary: Vocabulary): Trie<PlaceMeaning> {
  const trie = new Trie<PlaceMeaning>();
  for (const { iso3, phrases, except = {}, capitalised = {} } of places) {
    for (const [language, list] of Object.entries(phrases)) {
      const strict = new Set(capitalised[language]);
      for (const phrase of list)
        guarded(`place ${iso3}, ${language}`, phrase, () => {
          for (const form of strict.has(phrase) ? expandPhrase(phrase) : [phrase]) {
            const own: PlaceMeaning = { kind: 'place', slot: 0, iso3 };
            const meaning = strict.has(phrase) ? { ...own, capitals: capitalsOf(form) } : own;
            trie.add(withoutGaps(form), meaning, vocabulary);
          }
        });
    }
    for (const [language, list] of Object.entries(except)) {
      for (const phrase of list)
        guarded(`place ${iso3}, ${language}, except`, phrase, () =>
          trie.add(withoutGaps(phrase), { kind: 'except', slot: 0, iso3 }, vocabulary),
        );
    }
  }
  return trie;
}

function withoutGaps(phrase: string) {
  const steps = readPhrase(phrase);
  if (steps.some(({ kind }) => kind === 'gap')) throw new NotationError('a gap in the name of a place');
  return steps;
}

function guarded(place: string, phrase: string, enter: () => void): void {
  try {
    enter();
  } catch (error) {
    if (!(error instanceof NotationError)) throw error;
    throw new Error(`Lexicon, ${place}, "${phrase}": ${error.message}`);
  }
}

/** How each word of a phrase is written. A word of one letter, like that of "U.S.", is a capital and no more. */
export function capitalsOf(text: string): Capitals[] {
  const { starts, ends } = tokenize(text);
  return starts.map((start, index) => {
    const word = text.slice(start, ends[index]);
    if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) return 'all';
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    return first !== first.toLowerCase() ? 'first' : 'any';
  });
}
