/** What stands between a word and the one before it: nothing that matters, a comma or the like, the end of a sentence. */
export const NONE = 0;
export const CLAUSE = 1;
export const SENTENCE = 2;

/** What one character that belongs to no word says, as bits. */
const SPACE = 1;
const LINE = 2;
const DOT = 4;
const HARD = 8;
const COMMA = 16;
const DASH = 32;
const BULLET = 64;
/** What was read since the last word besides. */
const SPACE_AFTER_DOT = 128;
const BULLET_ON_LINE = 256;
const PARTS = 512;
const ONE_LINE = 1024;
const MORE_LINES = 2048;

const HARD_MARKS = new Set(['!', '?', ';', '؟', '؛', '。']);
const COMMAS = new Set([',', ':', '(', ')', '[', ']', '،', '、', '—']);
const DASHES = new Set(['-', '‐', '–', '−']);
const BULLETS = new Set(['-', '‐', '–', '−', '—', '*', '•', '▪', '◦', '‣', '·', '●']);
const LINES = new Set(['\n', '\u2028', '\u2029']);

/** The gap that a single blank makes: the most common, and it says nothing. */
export const ONE_SPACE = SPACE;

/** The bits of one character, given by its plain form. */
export function gapBits(plain: string): number {
  const space = /^\s+$/.test(plain) ? SPACE : 0;
  return (
    space |
    (LINES.has(plain) ? LINE : 0) |
    (plain.includes('.') ? DOT : 0) |
    (HARD_MARKS.has(plain) ? HARD : 0) |
    (COMMAS.has(plain) ? COMMA : 0) |
    (DASHES.has(plain) ? DASH : 0) |
    (BULLETS.has(plain) ? BULLET : 0)
  );
}

/** A gap with one more character in it; 0 is an empty gap. */
export function widened(gap: number, bits: number): number {
  let wide = gap;
  if (bits & LINE) wide |= gap & ONE_LINE ? MORE_LINES : ONE_LINE;
  if (bits & SPACE) return wide | SPACE | (wide & DOT ? SPACE_AFTER_DOT : 0);
  wide |= bits & (DOT | HARD);
  if (wide & ONE_LINE && bits & BULLET) wide |= BULLET_ON_LINE;
  // Between spaces a hyphen or short dash parts two thoughts; between letters it joins two words.
  if (bits & COMMA || (bits & DASH && wide & SPACE)) wide |= PARTS;
  return wide;
}

/** The break that a gap makes between a word of some length and the word that starts in the text. */
export function readBreak(gap: number, lengthBefore: number, text: string, start: number): number {
  if (gap <= ONE_SPACE) return NONE;
  const code = text.charCodeAt(start);
  const character = code < 128 ? '' : String.fromCodePoint(text.codePointAt(start) ?? 0);
  const small = code < 128 ? code >= 97 && code <= 122 : character.toUpperCase() !== character;
  const capital = code < 128 ? code >= 65 && code <= 90 : character.toLowerCase() !== character;
  if (gap & (HARD | MORE_LINES)) return SENTENCE;
  if (gap & ONE_LINE && (gap & BULLET_ON_LINE || !small)) return SENTENCE;
  if (
    gap & DOT &&
    dotEndsSentence(gap, lengthBefore, small, capital) &&
    !closesShortForm(gap, lengthBefore, text, start)
  ) {
    return SENTENCE;
  }
  return gap & PARTS ? CLAUSE : NONE;
}

/** Short forms whose dot never ends a sentence, since a name follows: St. Lucia, Dr. Lee, EE. UU., Sta. Cruz. */
const SHORT_FORMS = new Set(
  'st ste sta sto dr dra dres mr mrs ms mme mlle prof gen col lt sgt capt cmdr sr sra srta ee rr ff gral cnel hon rev mt ft'.split(
    ' ',
  ),
);
const LONGEST_SHORT_FORM = 4;
/** Room for a short form, its dot, blanks and hidden characters. */
const WINDOW = 24;

/** Looks at the word before the dot. Only the dot and blanks may stand between it and the next word. */
function closesShortForm(gap: number, lengthBefore: number, text: string, start: number): boolean {
  if (lengthBefore < 2 || lengthBefore > LONGEST_SHORT_FORM || gap & ~(SPACE | DOT | SPACE_AFTER_DOT)) return false;
  const before = text
    .slice(Math.max(0, start - WINDOW), start)
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .trimEnd();
  if (!before.endsWith('.')) return false;
  return SHORT_FORMS.has(before.slice(-1 - lengthBefore, -1).toLowerCase());
}

/** Not in 5.5, U.S., e.g. or a.m.; where in doubt a sentence ends, since that keeps a negation from reaching too far. */
function dotEndsSentence(gap: number, lengthBefore: number, small: boolean, capital: boolean): boolean {
  const single = lengthBefore <= 1;
  return gap & SPACE_AFTER_DOT ? !(single && small) : capital && !single;
}
