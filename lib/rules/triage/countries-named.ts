import { currentRulebook } from '../rulebook';
import { expandPhrase } from '../signals/notation';
import { tokenize } from '../signals/tokens';

/** The most States that a text can make components of. */
const MOST = 20;

let known: ReadonlyMap<string, string> | undefined;
let longest = 1;

/** The States that a text names, by name, people or capital, for a record that lists no recipient country. */
export function countriesNamed(text: string): string[] {
  known ??= readPlaces();
  const { words, breaks } = tokenize(text);
  const found = new Set<string>();
  for (let from = 0; from < words.length && found.size < MOST; from++) {
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      if (breaks.slice(from + 1, to).some((each) => each !== 'none')) continue;
      const iso3 = known.get(words.slice(from, to).join(' '));
      if (iso3 === undefined) continue;
      found.add(iso3);
      from = to - 1;
      break;
    }
  }
  return [...found];
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
