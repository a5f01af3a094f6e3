import AhoCorasick from 'ahocorasick';
import { expandPhrase, samplePhrase } from '@/lib/rules/signals/notation';
import type { Lexicon } from '@/lib/rules/types';

/** A phrase with more forms than this is given to the peers by forms that show each alternative once. */
const MOST_FORMS = 40;

/**
 * The phrases of the lexicon as the peers can take them: written out, in small letters, no form twice. They know no gaps, so
 * they get both sides of one as two phrases.
 */
export function plainPhrases({ groups, places = [], negation }: Lexicon): string[] {
  const phrases = [
    ...groups.flatMap(({ phrases: own, except = {} }) => [...Object.values(own), ...Object.values(except)].flat()),
    ...places.flatMap(({ phrases: own }) => Object.values(own).flat()),
    ...Object.values(negation).flatMap(({ join: _, ...lists }) => Object.values(lists).flat()),
  ];
  const parts = phrases.flatMap((phrase) => phrase.replace(/^\.\.\. /, '').split(' ... '));
  return [...new Set(parts.flatMap(formsOf).map((form) => form.toLowerCase()))].filter((form) => form !== '');
}

function formsOf(phrase: string): string[] {
  const shown = samplePhrase(phrase);
  try {
    const all = expandPhrase(phrase);
    return all.length <= MOST_FORMS ? all : shown;
  } catch {
    return shown;
  }
}

const escaped = (phrase: string) => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What each peer does with a text, and what it leaves undone. */
export function peersOf(phrases: readonly string[]) {
  const automaton = new AhoCorasick([...phrases]);
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  const alternation = new RegExp(`\\b(?:${longestFirst.map(escaped).join('|')})\\b`, 'gi');
  const share = Math.ceil(phrases.length / 500);
  const separate = Array.from(
    { length: 500 },
    (_, at) =>
      new RegExp(
        `\\b(?:${phrases
          .slice(at * share, (at + 1) * share)
          .map(escaped)
          .join('|')})\\b`,
        'gi',
      ),
  ).filter((_, at) => at * share < phrases.length);
  return [
    {
      name: 'ahocorasick',
      leavesUndone:
        'accents, hidden characters, word boundaries, starts of matches, gaps, longest match, negation, keys',
      run: (text: string) => automaton.search(text.toLowerCase()).length,
    },
    {
      name: 'one RegExp alternation',
      leavesUndone: 'accents, hidden characters, overlapping groups, gaps, negation, keys',
      run: (text: string) => [...text.matchAll(alternation)].length,
    },
    {
      name: '500 separate RegExps',
      leavesUndone: 'accents, hidden characters, order of matches, gaps, negation, keys',
      run: (text: string) => separate.reduce((sum, each) => sum + [...text.matchAll(each)].length, 0),
    },
  ];
}
