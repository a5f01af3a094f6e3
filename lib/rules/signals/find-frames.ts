import type { Signal } from '../types';
import { type ClassMeaning, type CompiledFrame, REFERENT, STAND_IN } from './compile-frames';
import type { CompiledLexicon } from './compile-lexicon';
import { sentencesOf } from './find-places';
import { findSpans, type Span } from './spans';
import type { Reading } from './tokens';

type Member = Span<ClassMeaning>;

/** A frame in a text: the span from its first to its last member; what stands between the members is its gaps. */
export type FoundFrame = { span: Span<unknown>; frame: CompiledFrame & { members: readonly Member[] } };

/**
 * The frames of a text, in one pass over the members of their classes: a member completes a frame when the last member
 * before it of each other part stands in the same sentence, near enough, and apart. Each member serves a frame once. A
 * member that is denied or past stands for nothing.
 */
export function findFrames(
  reading: Reading,
  { frames }: CompiledLexicon,
  cueFor: (span: Span<unknown>, language: string) => Signal['cue'],
): FoundFrame[] {
  if (!frames) return [];
  const sentences = sentencesOf(reading);
  const sentenceOf = ({ from }: Member) => sentences[from] ?? 0;
  const all = membersOf(findSpans(reading, frames.classes, frames.slots), frames.list, sentenceOf);
  const inSentence = new Set(all.map((member) => `${member.meaning.slot} ${sentenceOf(member)}`));
  const members = all.filter((member) => {
    const cue = cueFor(member, member.meaning.language);
    return cue !== 'negation' && cue !== 'past';
  });
  return frames.list.flatMap((frame) => {
    const last = new Map<number, Member>();
    const found: FoundFrame[] = [];
    for (const member of members) {
      const { slot } = member.meaning;
      if (!frame.parts.includes(slot)) continue;
      const sentence = sentenceOf(member);
      if (frame.unless.some((other) => inSentence.has(`${other} ${sentence}`))) continue;
      last.set(slot, member);
      const own = frame.parts.flatMap((part) => last.get(part) ?? []).sort((one, other) => one.from - other.from);
      if (own.length < frame.parts.length || !standTogether(own, frame.within, sentenceOf)) continue;
      found.push({ span: spanOf(own), frame: { ...frame, members: own } });
      last.clear();
    }
    return found;
  });
}

/** Members in order; a stand-in counts as what it stands for, in the sentence of that or the next. */
function membersOf(
  spans: readonly Member[],
  list: readonly CompiledFrame[],
  sentenceOf: (member: Member) => number,
): Member[] {
  const used = new Set(list.flatMap(({ parts, unless }) => [...parts, ...unless]));
  const persons = new Map<string, Member>();
  return spans.flatMap((span) => {
    const { name, language, slot } = span.meaning;
    if (name === STAND_IN) {
      const person = persons.get(language);
      if (!person || sentenceOf(span) - sentenceOf(person) > 1) return [];
      return [{ ...span, meaning: person.meaning }];
    }
    if (name === REFERENT) persons.set(language, span);
    return used.has(slot) ? [span] : [];
  });
}

function standTogether(own: readonly Member[], within: number, sentenceOf: (member: Member) => number): boolean {
  const first = own[0] as Member;
  const end = own.at(-1) as Member;
  if (end.to - first.from > within || sentenceOf(first) !== sentenceOf(end)) return false;
  return own.every((each, index) => index === 0 || (own[index - 1] as Member).to <= each.from);
}

function spanOf(own: readonly Member[]): Span<unknown> {
  const from = (own[0] as Member).from;
  const to = (own.at(-1) as Member).to;
  const gaps = own.slice(1).map((each, index) => [(own[index] as Member).to, each.from] as const);
  return { from, to, meaning: undefined, gaps: gaps.filter(([first, last]) => first < last) };
}
