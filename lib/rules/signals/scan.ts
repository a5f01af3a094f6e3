import type { Lexicon, ProjectDescription, Signal, Subject } from '../types';
import { compileLexicon } from './compile-lexicon';
import { cueOf, negatingWords } from './negation';
import { findSpans, type Span } from './spans';
import { type Tokens, tokenize } from './tokens';

/** Where a text stands in a description: its field path and the subject it speaks of. */
export type Place = { field: string; subject: Subject };

type Found = Omit<Signal, 'key'> & { phrase: string };

/**
 * The phrases of the lexicon in one text, by offset, negated ones included and marked. Safe for the browser. Give the
 * place of the text (`components.c1.description` of `c1`) to get the keys that {@link scan} gives.
 */
export function scanText(
  text: string,
  lexicon: Lexicon,
  place: Place = { field: 'text', subject: 'project' },
): Signal[] {
  return withKeys(findIn(text, lexicon, place));
}

/** The phrases of the lexicon in every free text of a description, field by field. */
export function scan(description: ProjectDescription, lexicon: Lexicon): Signal[] {
  return withKeys(textsOf(description).flatMap(([text, place]) => findIn(text, lexicon, place)));
}

function textsOf({ title, summary, indicators, components }: ProjectDescription): [string, Place][] {
  const ofProject = (field: string): Place => ({ field, subject: 'project' });
  return [
    [title, ofProject('title')],
    [summary, ofProject('summary')],
    ...indicators.map((text, index): [string, Place] => [text, ofProject(`indicators.${index}`)]),
    ...components.flatMap(({ id, name, description }): [string, Place][] => [
      [name, { field: `components.${id}.name`, subject: id }],
      [description, { field: `components.${id}.description`, subject: id }],
    ]),
  ];
}

function findIn(text: string, lexicon: Lexicon, place: Place): Found[] {
  const tokens = tokenize(text);
  const compiled = compileLexicon(lexicon);
  const numbers = Int32Array.from(tokens.words, (word) => compiled.vocabulary.get(word) ?? 0);
  const cues = findSpans(tokens, numbers, compiled.cues, compiled.cueSlots);
  const isNegating = negatingWords(cues);
  const spans = findSpans(tokens, numbers, compiled.phrases, compiled.phraseSlots, ({ language }, from, to) => {
    for (let at = from; at < to; at++) if (isNegating(language, at)) return false;
    return true;
  });
  const cueFor = cueOf(tokens, cues, compiled);
  return spans.flatMap((span) => {
    const { from, to, meaning } = span;
    if (meaning.kind !== 'phrase') return [];
    const start = tokens.starts[from] ?? 0;
    const end = tokens.ends[to - 1] ?? start;
    const cue = cueFor(span);
    return {
      ...place,
      group: meaning.group.id,
      question: meaning.group.question,
      suggests: meaning.group.suggests,
      start,
      end,
      quote: text.slice(start, end),
      language: meaning.language,
      negated: cue === 'negation' || cue === 'past',
      ...(cue && compiled.saysCue.has(meaning.language) && { cue }),
      phrase: phraseOf(tokens, span),
    };
  });
}

/** The words of a phrase as its key has them. What stands in a gap stays out: it may change and the phrase be the same. */
function phraseOf({ words }: Tokens, { from, to, gaps }: Span<unknown>): string {
  let at = from;
  const parts: string[] = [];
  for (const [first, last] of gaps) {
    parts.push(...words.slice(at, first), '...');
    at = last;
  }
  return [...parts, ...words.slice(at, to)].join(' ');
}

/** Keys leave out the number of an indicator: taking out one indicator must not unsettle what was said of another. */
function withKeys(found: readonly Found[]): Signal[] {
  const counts = new Map<string, number>();
  return found.map(({ phrase, ...signal }) => {
    const field = signal.field.startsWith('indicators.') ? 'indicators' : signal.field;
    const stem = `${field}:${signal.group}:${phrase}`;
    const occurrence = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, occurrence);
    return { key: `${stem}:${occurrence}`, ...signal };
  });
}
