import type { Signal } from '../types';
import type { CompiledLexicon } from './compile-lexicon';
import { capitalsOf } from './compile-places';
import { SENTENCE } from './gaps';
import { findSpans, type Span } from './spans';
import type { Reading } from './tokens';

/** The group and the question of the signals that name a State. */
export const PLACE = { group: 'place', question: 'P4' } as const;

/** A State named in a sentence, and the language of the phrase that sends something there. */
export type NamedPlace = { span: Span<unknown>; iso3: string; language: string };

/** A phrase of the text, as far as places need to know it. */
export type Sending = { span: Span<unknown>; language: string };

/** True when a phrase says that information or people go somewhere. */
export function sends({ question, group, negated }: Pick<Signal, 'question' | 'group' | 'negated'>): boolean {
  return !negated && (question === 'E2' || question === 'E11' || group.startsWith('hand-over'));
}

/** The States named in the sentences in which something is sent somewhere. */
export function findPlaces(reading: Reading, sending: readonly Sending[], { places }: CompiledLexicon): NamedPlace[] {
  if (!places || sending.length === 0) return [];
  const sentences = sentencesOf(reading);
  const languages = new Map(sending.map(({ span, language }) => [sentences[span.from], language]));
  const found = findSpans(reading, places, 1, ({ capitals }, from, to) => {
    if (!capitals) return true;
    const written = capitalsOf(reading.text.slice(reading.starts[from], reading.ends[to - 1]));
    return capitals.every((needed, at) => needed === 'any' || written[at] === needed || written[at] === 'all');
  });
  return found.flatMap((span) => {
    const language = languages.get(sentences[span.from]);
    if (language === undefined || span.meaning.kind === 'except') return [];
    return { span, iso3: span.meaning.iso3, language };
  });
}

/** By word: the number of its sentence. */
export function sentencesOf({ breaks, count }: Reading): Int32Array {
  const sentences = new Int32Array(count);
  let sentence = 0;
  for (let at = 0; at < count; at++) {
    if (breaks[at] === SENTENCE) sentence += 1;
    sentences[at] = sentence;
  }
  return sentences;
}
