import type { Break } from './tokens';

/** What was read since the last word. */
export type Gap = {
  /** An exclamation mark, question mark or semicolon. */
  hard: boolean;
  dot: boolean;
  spaceAfterDot: boolean;
  lines: number;
  bullet: boolean;
  clause: boolean;
  space: boolean;
};

export const noGap = (): Gap => ({
  hard: false,
  dot: false,
  spaceAfterDot: false,
  lines: 0,
  bullet: false,
  clause: false,
  space: false,
});

const HARD = new Set(['!', '?', ';', '؟', '؛', '。']);
const CLAUSE = new Set([',', ':', '(', ')', '[', ']', '،', '、', '—']);
const DASH = new Set(['-', '‐', '–', '−']);
const BULLET = new Set(['-', '‐', '–', '−', '—', '*', '•', '▪', '◦', '‣', '·', '●']);
const LINE = new Set(['\n', '\u2028', '\u2029']);

/** Adds one character that belongs to no word. */
export function widenGap(gap: Gap, plain: string): void {
  if (LINE.has(plain)) gap.lines += 1;
  if (/^\s+$/.test(plain)) {
    gap.space = true;
    if (gap.dot) gap.spaceAfterDot = true;
    return;
  }
  if (plain.includes('.')) gap.dot = true;
  if (HARD.has(plain)) gap.hard = true;
  if (gap.lines > 0 && BULLET.has(plain)) gap.bullet = true;
  // Between spaces a hyphen or short dash parts two thoughts; between letters it joins two words.
  if (CLAUSE.has(plain) || (DASH.has(plain) && gap.space)) gap.clause = true;
}

/** The break that a gap makes between the word before it and the character that begins the next word. */
export function readBreak(gap: Gap, wordBefore: string, character: string): Break {
  const small = character.toUpperCase() !== character;
  const capital = character.toLowerCase() !== character;
  if (gap.hard || gap.lines > 1) return 'sentence';
  if (gap.lines === 1 && (gap.bullet || !small)) return 'sentence';
  if (gap.dot && dotEndsSentence(gap, wordBefore, small, capital)) return 'sentence';
  return gap.clause ? 'clause' : 'none';
}

/** Not in 5.5, U.S., e.g. or a.m.; where in doubt a sentence ends, since that keeps a negation from reaching too far. */
function dotEndsSentence(gap: Gap, wordBefore: string, small: boolean, capital: boolean): boolean {
  const single = wordBefore.length <= 1;
  return gap.spaceAfterDot ? !(single && small) : capital && !single;
}
