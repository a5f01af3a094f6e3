import { gapBits } from './gaps';

/**
 * How one character counts when words are compared. `word` carries its folded form: compatibility-decomposed, without
 * accents, without case. `mark` belongs to the word before it; `hidden` (soft hyphen, zero-width, direction marks) is
 * passed over wherever it stands; everything else is a `gap`, given by what it
 * says of the break between two words.
 */
export type CharacterClass =
  | { kind: 'word'; folded: string }
  | { kind: 'gap'; bits: number }
  | { kind: 'mark' | 'hidden' };

const HIDDEN = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const MARK = /^\p{M}$/u;
const MARKS = /\p{M}/gu;
const NOT_WORD = /[^\p{L}\p{N}]/gu;

/** Text with few distinct characters is the rule; the bound keeps a text made of every character there is cheap too. */
const MOST_KEPT = 4096;
const kept = new Map<string, CharacterClass>();

function classify(character: string): CharacterClass {
  if (HIDDEN.test(character)) return { kind: 'hidden' };
  if (MARK.test(character)) return { kind: 'mark' };
  const bare = character.normalize('NFKD').replace(MARKS, '');
  // Upper before lower: it is the upper case that joins ß with ss and ς with σ.
  const folded = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(NOT_WORD, '');
  return folded === ''
    ? { kind: 'gap', bits: gapBits(bare.trim() || (/\s/.test(bare) ? bare : '')) }
    : { kind: 'word', folded };
}

/** The class of one character (one code point). */
export function characterClass(character: string): CharacterClass {
  const known = kept.get(character);
  if (known) return known;
  const found = classify(character);
  if (kept.size < MOST_KEPT) kept.set(character, found);
  return found;
}
