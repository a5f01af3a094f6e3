import type { Lexicon } from '../types';

const known = new WeakMap<Lexicon, readonly Lexicon[]>();

/** The lexicons that a text is read with, one after the other: the base, and what an overlay adds to it. */
export function passesOf(lexicon: Lexicon): readonly Lexicon[] {
  if (!lexicon.added) return [lexicon];
  const passes = known.get(lexicon) ?? [lexicon, { groups: lexicon.added, negation: lexicon.negation }];
  known.set(lexicon, passes);
  return passes;
}
