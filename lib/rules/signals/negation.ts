import type { Signal } from '../types';
import type { CompiledLexicon, CueKind, CueMeaning, NegationKind } from './compile-lexicon';
import { CLAUSE, NONE, SENTENCE } from './gaps';
import type { Span } from './spans';
import type { Reading } from './tokens';

/** Most words between a cue and the phrase that it governs. Short on purpose: a doubtful negation is not one. */
const REACH_FORWARD = 6;
const REACH_BACK = 3;
const REACH_PAST = 3;
/** Most words of a thought put between commas: "does not, and will not, fund". */
const REACH_ASIDE = 4;
/** Most words between the comma after a past cue that opens a sentence and a phrase: "Formerly, the police ... arrested". */
const REACH_OPENING = 8;

type Cue = NonNullable<Signal['cue']>;
type Mark = { from: number; to: number; kind: NegationKind };

/** The cues of one language in one text, by the word that they end before or begin at. */
type Marks = {
  startingAt: Map<number, Mark>;
  endingAt: Map<number, Mark>;
  others: Record<Exclude<CueKind, NegationKind>, Set<number>>;
};

const noMarks = (): Marks => ({
  startingAt: new Map(),
  endingAt: new Map(),
  others: { past: new Set(), 'past-behind': new Set(), hedge: new Set(), 'hedge-behind': new Set() },
});

/**
 * Says of a phrase which cue of its language governs it (after NegEx and ConText, Chapman et al. 2001, Harkema et al.
 * 2009). A negation is stronger than the past, and both are stronger than a doubt.
 */
export function cueOf(
  reading: Reading,
  cues: readonly Span<CueMeaning>[],
  { join, saysCue }: CompiledLexicon,
): (span: Span<unknown>, language: string) => Cue | undefined {
  const marks = marksByLanguage(cues);
  return (span, language) => {
    const ofLanguage = marks.get(language);
    if (!ofLanguage) return undefined;
    const before = fromBefore(reading, span, ofLanguage, join.get(language) ?? new Set(), saysCue.has(language));
    if (before === 'negation' || before === 'past') return before;
    if (saysCue.has(language) && openedInPast(reading, span, ofLanguage)) return 'past';
    return fromBehind(reading, span, ofLanguage) ?? before;
  };
}

function marksByLanguage(cues: readonly Span<CueMeaning>[]): Map<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const { from, to, meaning } of cues) {
    const own = marks.get(meaning.language) ?? noMarks();
    marks.set(meaning.language, own);
    const { kind } = meaning;
    if (kind === 'past' || kind === 'hedge') own.others[kind].add(to);
    else if (kind === 'past-behind' || kind === 'hedge-behind') own.others[kind].add(from);
    else {
      own.startingAt.set(from, { from, to, kind });
      own.endingAt.set(to, { from, to, kind });
    }
  }
  return marks;
}

function fromBefore(
  { numbers, breaks }: Reading,
  { from }: Span<unknown>,
  marks: Marks,
  joins: ReadonlySet<number>,
  readsAsides: boolean,
): Cue | undefined {
  const inList = breaks[from] === CLAUSE || joins.has(numbers[from - 1] ?? 0);
  let doubt: Cue | undefined;
  let edge = from;
  while (edge > 0 && from - edge <= REACH_FORWARD) {
    if (breaks[edge] === SENTENCE) return doubt;
    if (breaks[edge] === CLAUSE && !inList) return readsAsides && closesAside(breaks, edge, marks) ? 'negation' : doubt;
    const mark = marks.endingAt.get(edge);
    if (marks.others.past.has(edge) && from - edge <= REACH_PAST && !deniesNext(mark)) return 'past';
    if (marks.others.hedge.has(edge)) doubt = 'hedge';
    if (mark && mark.kind !== 'pseudo') return deniesNext(mark) ? 'negation' : doubt;
    edge = mark ? mark.from : edge - 1;
  }
  return doubt;
}

/** "Formerly, residents of the centre were beaten": what opens a sentence and closes with a comma puts its clause in the past. */
function openedInPast({ breaks }: Reading, { from }: Span<unknown>, { others }: Marks): boolean {
  let comma = from;
  while (comma > 0 && breaks[comma] === NONE) {
    if (from - comma >= REACH_OPENING) return false;
    comma -= 1;
  }
  if (breaks[comma] !== CLAUSE || !others.past.has(comma)) return false;
  for (let at = comma - 1; at > 0 && comma - at <= REACH_OPENING; at--) {
    if (breaks[at] !== NONE) return breaks[at] === SENTENCE;
  }
  return comma <= REACH_OPENING;
}

const deniesNext = (mark: Mark | undefined) => mark?.kind === 'before' || mark?.kind === 'both';

/** "does not, and will not, fund": the comma before "fund" closes an aside that denies as what stands before it does. */
function closesAside(breaks: Reading['breaks'], edge: number, { endingAt }: Marks): boolean {
  if (!deniesNext(endingAt.get(edge))) return false;
  for (let at = edge - 1; at > 0 && edge - at <= REACH_ASIDE; at--) {
    if (breaks[at] === SENTENCE) return false;
    if (breaks[at] === CLAUSE) return deniesNext(endingAt.get(at));
  }
  return false;
}

function fromBehind({ count, breaks }: Reading, { to }: Span<unknown>, marks: Marks): Cue | undefined {
  let doubt: Cue | undefined;
  let edge = to;
  while (edge < count && edge - to <= REACH_BACK) {
    if (breaks[edge] !== NONE) return doubt;
    const mark = marks.startingAt.get(edge);
    if (mark?.kind === 'after' || mark?.kind === 'both') return 'negation';
    if (marks.others['past-behind'].has(edge)) return 'past';
    if (marks.others['hedge-behind'].has(edge)) doubt = 'hedge';
    if (mark && mark.kind !== 'pseudo') return doubt;
    edge = mark ? mark.to : edge + 1;
  }
  return doubt;
}

/** Says of the words `from` up to `to` whether one belongs to a negation of a language: no gap reaches over one. */
export function negatingWords(
  cues: readonly Span<CueMeaning>[],
): (language: string, from: number, to: number) => boolean {
  const words = new Map<string, Set<number>>();
  for (const { from, to, meaning } of cues) {
    if (meaning.kind !== 'before' && meaning.kind !== 'after' && meaning.kind !== 'both') continue;
    const own = words.get(meaning.language) ?? new Set();
    for (let at = from; at < to; at++) own.add(at);
    words.set(meaning.language, own);
  }
  return (language, from, to) => {
    const own = words.get(language);
    if (!own) return false;
    for (let at = from; at < to; at++) if (own.has(at)) return true;
    return false;
  };
}
