import type { CompiledLexicon, CueMeaning, NegationKind } from './compile-lexicon';
import type { Span } from './spans';
import type { Tokens } from './tokens';

/** Most words between a negation and the phrase that it governs. Short on purpose: a doubtful negation is not one. */
const REACH_FORWARD = 6;
const REACH_BACK = 3;

type NegationSpan = { from: number; to: number; kind: NegationKind };
type Marks = { startingAt: Map<number, NegationSpan>; endingAt: Map<number, NegationSpan> };

/** Says of a phrase whether a negation of its language governs it (after NegEx, Chapman et al. 2001). */
export function negationOf(
  tokens: Tokens,
  cues: readonly Span<CueMeaning>[],
  { join }: CompiledLexicon,
): (span: Span<{ language: string }>) => boolean {
  const marks = new Map<string, Marks>();
  for (const { from, to, meaning } of cues) {
    const ofLanguage = marks.get(meaning.language) ?? { startingAt: new Map(), endingAt: new Map() };
    const mark = { from, to, kind: meaning.kind };
    ofLanguage.startingAt.set(from, mark);
    ofLanguage.endingAt.set(to, mark);
    marks.set(meaning.language, ofLanguage);
  }
  return (span) => {
    const ofLanguage = marks.get(span.meaning.language);
    if (!ofLanguage) return false;
    const joins = join.get(span.meaning.language) ?? new Set();
    return negatedFromBefore(tokens, span, ofLanguage, joins) || negatedFromBehind(tokens, span, ofLanguage);
  };
}

function negatedFromBefore(
  { words, breaks }: Tokens,
  { from }: Span<unknown>,
  marks: Marks,
  joins: ReadonlySet<string>,
): boolean {
  const inList = breaks[from] === 'clause' || joins.has(words[from - 1] ?? '');
  let edge = from;
  while (edge > 0 && from - edge <= REACH_FORWARD) {
    if (breaks[edge] === 'sentence') return false;
    if (breaks[edge] === 'clause' && !inList) return false;
    const mark = marks.endingAt.get(edge);
    if (mark && mark.kind !== 'pseudo') return mark.kind === 'before';
    edge = mark ? mark.from : edge - 1;
  }
  return false;
}

function negatedFromBehind({ words, breaks }: Tokens, { to }: Span<unknown>, marks: Marks): boolean {
  let edge = to;
  while (edge < words.length && edge - to <= REACH_BACK) {
    if (breaks[edge] !== 'none') return false;
    const mark = marks.startingAt.get(edge);
    if (mark && mark.kind !== 'pseudo') return mark.kind === 'after';
    edge = mark ? mark.to : edge + 1;
  }
  return false;
}

/** Says of a word whether it belongs to a negation of a language: no gap reaches over one. */
export function negatingWords(cues: readonly Span<CueMeaning>[]): (language: string, at: number) => boolean {
  const words = new Map<string, Set<number>>();
  for (const { from, to, meaning } of cues) {
    if (meaning.kind !== 'before' && meaning.kind !== 'after') continue;
    const own = words.get(meaning.language) ?? new Set();
    for (let at = from; at < to; at++) own.add(at);
    words.set(meaning.language, own);
  }
  return (language, at) => words.get(language)?.has(at) ?? false;
}
