import type { Lexicon } from '../types';
import { englishBooks } from './lexicon/en/books';
import { englishNegation } from './lexicon/en/negation';
import { spanishBooks } from './lexicon/es/books';
import { spanishNegation } from './lexicon/es/negation';
import { frenchBooks } from './lexicon/fr/books';
import { frenchNegation } from './lexicon/fr/negation';
import { frames } from './lexicon/frames';
import { mergeGroups } from './lexicon/merge';
import { places } from './places/places';

/**
 * The phrases that suggest an answer, by group, with the negation words of each language. Names of the groups for
 * people: `rulebook.signals.<id>`. A phrase is chosen so that it speaks of what the project does: "arrest of smugglers",
 * not "arrest"; a word that a health service uses too needs an `except` or stays out.
 */
export const lexicon: Lexicon = {
  groups: mergeGroups({ en: englishBooks, fr: frenchBooks, es: spanishBooks }),
  places,
  frames,
  negation: { en: englishNegation, fr: frenchNegation, es: spanishNegation },
};
