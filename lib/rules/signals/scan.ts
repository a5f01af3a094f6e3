import type { Lexicon, ProjectDescription, Signal, Subject } from '../types';
import { compileLexicon } from './compile-lexicon';
import { findPlaces, PLACE, type Sending, sends } from './find-places';
import { cueOf, negatingWords } from './negation';
import { passesOf } from './passes';
import { findSpans, type Span } from './spans';
import { type Reading, readText } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Where a text stands in a description: its field path, the subject it speaks of, and the States that lies in. */
export type Place = { field: string; subject: Subject; states?: readonly string[] };

type Found = Omit<Signal, 'key'> & { phrase: string };
type Described = Omit<Found, 'field' | 'subject' | 'group' | 'question' | 'suggests'>;

/**
 * The phrases of the lexicon in one text, by offset, negated ones included and marked. Safe for the browser. Give the
 * place of the text (`components.c1.description` of `c1`) to get the keys that {@link scan} gives.
 */
export function scanText(
  text: string,
  lexicon: Lexicon,
  place: Place = { field: 'text', subject: 'project' },
): Signal[] {
  return passesOf(lexicon).flatMap((pass) => withKeys(findIn(text, pass, place)));
}

/** The phrases of the lexicon in every free text of a description, field by field. */
export function scan(description: ProjectDescription, lexicon: Lexicon): Signal[] {
  return passesOf(lexicon).flatMap((pass) =>
    withKeys(textsOf(description).flatMap(([text, place]) => findIn(text, pass, place))),
  );
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

function findIn(text: string, lexicon: Lexicon, { states = [], ...place }: Place): Found[] {
  const compiled = compileLexicon(lexicon);
  const reading = readText(text, compiled.vocabulary);
  const cues = findSpans(reading, compiled.cues, compiled.cueSlots);
  const isNegating = negatingWords(cues);
  const spans = findSpans(
    reading,
    compiled.phrases,
    compiled.phraseSlots,
    ({ language }, _, __, gaps) => !gaps.some(([from, to]) => isNegating(language, from, to)),
  );
  const cueFor = cueOf(reading, cues, compiled);
  const detailsOf = (span: Span<unknown>, language: string): Described => {
    const start = reading.starts[span.from] ?? 0;
    const end = reading.ends[span.to - 1] ?? start;
    const cue = cueFor(span, language);
    return {
      start,
      end,
      quote: text.slice(start, end),
      language,
      negated: cue === 'negation' || cue === 'past',
      ...(cue && compiled.saysCue.has(language) && { cue }),
      phrase: phraseOf(reading, span, compiled.vocabulary),
    };
  };

  const found: Found[] = [];
  const sending: Sending[] = [];
  for (const span of spans) {
    const { kind, group, language } = span.meaning;
    if (kind !== 'phrase') continue;
    const { id, question, suggests } = group;
    const signal = { ...place, group: id, question, suggests, ...detailsOf(span, language) };
    if (sends(signal)) sending.push({ span, language });
    found.push(signal);
  }
  const named = findPlaces(reading, sending, compiled)
    .filter(({ iso3 }) => states.length === 0 || states.some((state) => state !== iso3))
    .map(({ span, iso3, language }) => ({ ...place, ...PLACE, suggests: iso3, ...detailsOf(span, language) }));
  return named.length === 0 ? found : [...found, ...named].sort((one, other) => one.start - other.start);
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
