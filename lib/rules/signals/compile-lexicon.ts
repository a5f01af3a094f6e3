import type { Lexicon, SignalGroup } from '../types';
import { Automaton } from './automaton';
import { type ClassMeaning, type CompiledFrame, compileFrames } from './compile-frames';
import { compilePlaces, type PlaceMeaning } from './compile-places';
import { NotationError, readPhrase } from './notation';
import { tokenize } from './tokens';
import { Trie } from './trie';
import { Vocabulary } from './vocabulary';

/** Where a negation word stands to what it governs: before it, after it, on either side; or it ends the reach, or only looks like one. */
export type NegationKind = 'before' | 'after' | 'both' | 'stop' | 'pseudo';

/** What a cue says: a negation, or that something is past or only possible, said before it or behind it. */
export type CueKind = NegationKind | 'past' | 'past-behind' | 'hedge' | 'hedge-behind';

/** What a cue stands for. Those with the same `slot` compete: the longest at the first place wins. */
export type CueMeaning = { kind: CueKind; slot: number; language: string };

/** What a phrase stands for. Those with the same `slot` compete; different slots may share words. */
export type PhraseMeaning = {
  kind: 'phrase' | 'except';
  slot: number;
  language: string;
  group: SignalGroup;
};

/** A lexicon made ready for reading texts. */
export type CompiledLexicon = {
  vocabulary: Vocabulary;
  cues: Automaton<CueMeaning>;
  cueSlots: number;
  phrases: Automaton<PhraseMeaning>;
  phraseSlots: number;
  places?: Automaton<PlaceMeaning>;
  frames?: { classes: Automaton<ClassMeaning>; slots: number; list: readonly CompiledFrame[] };
  /** By language: the words that carry a negation through a list. */
  join: ReadonlyMap<string, ReadonlySet<number>>;
  /** The languages whose signals say by which cue. Without words for the past or for doubt they never do. */
  saysCue: ReadonlySet<string>;
};

const NEGATION_KINDS = ['before', 'after', 'stop', 'pseudo'] as const;
const DOUBT_KINDS = ['past', 'hedge'] as const;

/** A cue of the past or of doubt that begins so stands behind what it governs. */
const BEHIND = '... ';

// A lexicon never changes, so it is compiled once and goes when the lexicon goes.
const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** The lexicon made ready. Throws at a phrase that cannot be read, naming its group, language and text. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function compile({ groups, negation, places, frames }: Lexicon): CompiledLexicon {
  const vocabulary = new Vocabulary();
  const cues = new Trie<CueMeaning>();
  const join = new Map<string, ReadonlySet<number>>();
  const saysCue = new Set<string>();
  let cueSlots = 0;
  for (const [language, lists] of Object.entries(negation)) {
    const slot = cueSlots++;
    const both = lists.before.filter((cue) => lists.after.includes(cue));
    for (const kind of NEGATION_KINDS)
      enter(cues, lists[kind], { kind, slot, language }, vocabulary, `negation ${kind}, ${language}`);
    enter(cues, both, { kind: 'both', slot, language }, vocabulary, `negation before and after, ${language}`);
    for (const doubt of DOUBT_KINDS) {
      const [before, behind] = parted(lists[doubt] ?? []);
      if (lists[doubt]) saysCue.add(language);
      const place = `negation ${doubt}, ${language}`;
      enter(cues, before, { kind: doubt, slot: cueSlots++, language }, vocabulary, place);
      enter(cues, behind, { kind: `${doubt}-behind`, slot: cueSlots++, language }, vocabulary, place);
    }
    join.set(language, new Set(lists.join.flatMap((word) => tokenize(word).words.map((each) => vocabulary.add(each)))));
  }
  const phrases = new Trie<PhraseMeaning>();
  let phraseSlots = 0;
  for (const group of groups) {
    for (const [language, own] of Object.entries(group.phrases)) {
      const slot = phraseSlots++;
      const others = group.except?.[language] ?? [];
      const place = `group ${group.id}, ${language}`;
      enter(phrases, own, { kind: 'phrase', slot, language, group }, vocabulary, place, true);
      enter(phrases, others, { kind: 'except', slot, language, group }, vocabulary, `${place}, except`, true);
    }
  }
  const placeNames = places && compilePlaces(places, vocabulary);
  const framed = frames && compileFrames(frames, groups, vocabulary);
  const ready = <Meaning>(trie: Trie<Meaning>) => new Automaton(trie, vocabulary.size);
  // Editions from before cues were told apart go on reading letters as they are.
  vocabulary.readsLookalikes = saysCue.size > 0;
  return {
    vocabulary: vocabulary.freeze(),
    cues: ready(cues),
    cueSlots,
    phrases: ready(phrases),
    phraseSlots,
    join,
    saysCue,
    ...(placeNames && { places: ready(placeNames) }),
    ...(framed && { frames: { classes: ready(framed.trie), slots: framed.slots, list: framed.list } }),
  };
}

function parted(cues: readonly string[]): [before: string[], behind: string[]] {
  const isBehind = (cue: string) => cue.startsWith(BEHIND);
  return [cues.filter((cue) => !isBehind(cue)), cues.filter(isBehind).map((cue) => cue.slice(BEHIND.length))];
}

function enter<Meaning>(
  trie: Trie<Meaning>,
  phrases: readonly string[],
  meaning: Meaning,
  vocabulary: Vocabulary,
  place: string,
  mayGap = false,
): void {
  for (const phrase of phrases) {
    try {
      const steps = readPhrase(phrase);
      if (!mayGap && steps.some(({ kind }) => kind === 'gap')) throw new NotationError('a gap in a cue');
      trie.add(steps, meaning, vocabulary);
    } catch (error) {
      if (!(error instanceof NotationError)) throw error;
      throw new Error(`Lexicon, ${place}, "${phrase}": ${error.message}`);
    }
  }
}
