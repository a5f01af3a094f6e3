import type { Lexicon, ProjectDescription, Signal, Subject } from '../types';
import { compileLexicon } from './compile-lexicon';
import { findFrames } from './find-frames';
import { findPlaces, PLACE, type Sending, sends } from './find-places';
import { cueOf, negatingWords } from './negation';
import { passesOf } from './passes';
import { findSpans, type Span } from './spans';
import { type Reading, readText } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Where a text stands in a description: its field path, the subject it speaks of, and the States that lies in. */
export type Place = { field: string; subject: Subject; states?: readonly string[] };

/** Gives the next key of a phrase of a group in a field. */
type Keys = (field: string, group: string, phrase: string) => string;

/**
 * The phrases of the lexicon in one text, by offset, negated ones included and marked. Safe for the browser. Give the
 * place of the text (`components.c1.description` of `c1`) to get the keys that {@link scan} gives.
 */
export function scanText(
  text: string,
  lexicon: Lexicon,
  place: Place = { field: 'text', subject: 'project' },
): Signal[] {
  return passesOf(lexicon).flatMap((pass) => findIn(text, pass, place, newKeys()));
}

/** The phrases of the lexicon in every free text of a description, field by field. */
export function scan(description: ProjectDescription, lexicon: Lexicon): Signal[] {
  return passesOf(lexicon).flatMap((pass) => {
    const keys = newKeys();
    return textsOf(description).flatMap(([text, place]) => findIn(text, pass, place, keys));
  });
}

function textsOf({ title, summary, indicators, components }: ProjectDescription): [string, Place][] {
  const states = components.map(({ country }) => country);
  const ofProject = (field: string): Place => ({ field, subject: 'project', states });
  return [
    [title, ofProject('title')],
    [summary, ofProject('summary')],
    ...indicators.map((text, index): [string, Place] => [text, ofProject(`indicators.${index}`)]),
    ...components.flatMap(({ id, name, description, country }): [string, Place][] => [
      [name, { field: `components.${id}.name`, subject: id, states: [country] }],
      [description, { field: `components.${id}.description`, subject: id, states: [country] }],
    ]),
  ];
}

function findIn(text: string, lexicon: Lexicon, { field, subject, states = [] }: Place, keys: Keys): Signal[] {
  const compiled = compileLexicon(lexicon);
  const reading = readText(text, compiled.vocabulary);
  const cues = findSpans(reading, compiled.cues, compiled.cueSlots);
  const isNegating = negatingWords(cues);
  const spans = findSpans(reading, compiled.phrases, compiled.phraseSlots, ({ language }, _, __, gaps) =>
    gaps.every(([from, to]) => !isNegating(language, from, to)),
  );
  const cueFor = cueOf(reading, cues, compiled);
  const signalOf = (span: Span<unknown>, group: string, question: string, suggests: string, language: string) => {
    const start = reading.starts[span.from] ?? 0;
    const end = reading.ends[span.to - 1] ?? start;
    const cue = cueFor(span, language);
    const signal: Signal = {
      key: keys(field, group, phraseOf(reading, span, compiled.vocabulary)),
      field,
      subject,
      group,
      question,
      suggests,
      start,
      end,
      quote: text.slice(start, end),
      language,
      negated: cue === 'negation' || cue === 'past',
    };
    if (cue && compiled.saysCue.has(language)) signal.cue = cue;
    return signal;
  };

  const found: Signal[] = [];
  const taken = new Set<string>();
  const sending: Sending[] = [];
  for (const span of spans) {
    const { kind, group, language } = span.meaning;
    for (let at = span.from; at < span.to; at++) taken.add(`${group.id} ${at}`);
    if (kind !== 'phrase') continue;
    const signal = signalOf(span, group.id, group.question, group.suggests, language);
    if (sends(signal)) sending.push({ span, language });
    found.push(signal);
  }
  const framed = findFrames(reading, compiled, cueFor).flatMap(({ span, frame }) => {
    const { group, language, members } = frame;
    // A phrase says it already, or an exception says that it is something else.
    if (members.some(({ from }) => taken.has(`${group.id} ${from}`))) return [];
    const signal = { ...signalOf(span, group.id, group.question, group.suggests, language), negated: false };
    if (signal.cue !== 'hedge') delete signal.cue;
    if (sends(signal)) sending.push({ span, language });
    return [signal];
  });
  const named = findPlaces(reading, sending, compiled)
    .filter(({ iso3 }) => states.length === 0 || states.some((state) => state !== iso3))
    .map(({ span, iso3, language }) => signalOf(span, PLACE.group, PLACE.question, iso3, language));
  const others = [...framed, ...named];
  return others.length === 0 ? found : [...found, ...others].sort((one, other) => one.start - other.start);
}

/** The words of a phrase as its key has them. What stands in a gap stays out: it may change and the phrase be the same. */
function phraseOf({ numbers }: Reading, { from, to, gaps }: Span<unknown>, vocabulary: Vocabulary): string {
  const parts: string[] = [];
  let at = from;
  for (const [first, last] of [...gaps, [to, to]] as const) {
    for (; at < first; at++) parts.push(vocabulary.word(numbers[at] ?? 0));
    if (first < to) parts.push('...');
    at = last;
  }
  return parts.join(' ');
}

/** Keys leave out the number of an indicator: taking out one indicator must not unsettle what was said of another. */
function newKeys(): Keys {
  const counts = new Map<string, number>();
  return (field, group, phrase) => {
    const stem = `${field.startsWith('indicators.') ? 'indicators' : field}:${group}:${phrase}`;
    const occurrence = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, occurrence);
    return `${stem}:${occurrence}`;
  };
}
