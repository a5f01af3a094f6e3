import { currentRulebook } from '../rulebook';
import { expandPhrase } from '../signals/notation';
import { tokenize } from '../signals/tokens';

/** The most States that a text can make components of. */
const MOST = 20;

let known: ReadonlyMap<string, string> | undefined;
let longest = 1;

/** Words before a place where something is done; a donor stands without them ("US support to police in Bolivia"). */
const WHERE = new Set([
  'in',
  'across',
  'throughout',
  'within',
  'inside',
  'en',
  'au',
  'aux',
  'a',
  'dans',
  'el',
  'la',
  'los',
]);
const JOINS = new Set(['and', 'et', 'y', 'e', 'or', 'ou', 'o']);

/**
 * The States that a text names, by name, people or capital, for a record that lists no recipient country. Where some are
 * named as the place of the work, only those.
 */
export function countriesNamed(text: string): string[] {
  known ??= readPlaces();
  const { words, breaks } = tokenize(text);
  const found = new Set<string>();
  const places = new Set<string>();
  let lastPlace = -1;
  for (let from = 0; from < words.length && found.size < MOST; from++) {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      if (breaks.slice(from + 1, to).some((each) => each !== 'none')) continue;
      const iso3 = known.get(words.slice(from, to).join(' '));
      if (iso3 === undefined) continue;
      found.add(iso3);
      const inList = lastPlace === from || (lastPlace === from - 1 && JOINS.has(words[from - 1] ?? ''));
      const isPlace = breaks[from] === 'none' && (WHERE.has(words[from - 1] ?? '') || isRegion(words, from));
      if (isPlace || (inList && breaks[from] !== 'sentence')) {
        places.add(iso3);
        lastPlace = to;
      }
      from = to - 1;
      break;
    }
  }
  return [...(places.size > 0 ? places : found)];
}

/** "in northern Thailand", "in the Lao highlands": one word between. */
function isRegion(words: readonly string[], from: number): boolean {
  return WHERE.has(words[from - 2] ?? '') && !JOINS.has(words[from - 1] ?? '');
}

function readPlaces(): Map<string, string> {
  const places = new Map<string, string>();
  for (const { iso3, phrases } of currentRulebook.lexicon.places ?? []) {
    for (const phrase of Object.values(phrases).flat().flatMap(expandPhrase)) {
      const { words } = tokenize(phrase);
      longest = Math.max(longest, words.length);
      places.set(words.join(' '), iso3);
    }
  }
  return places;
}
