import type { Frames, SignalGroup } from '../types';
import { NotationError, readPhrase } from './notation';
import { Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** A class of words of one language. Members of one class compete, classes do not. */
export type ClassMeaning = { slot: number; language: string; name: string };

/** A frame in one language: classes by slot. */
export type CompiledFrame = {
  id: string;
  group: SignalGroup;
  language: string;
  parts: readonly number[];
  within: number;
  unless: readonly number[];
};

/** Words that stand for a member of {@link REFERENT} of the same or the last sentence: "they", "ils". */
export const STAND_IN = 'stand-in';
export const REFERENT = 'person';

/** The classes and frames made ready. A frame is read in each language that has all its classes. Throws at what cannot be read. */
export function compileFrames({ classes, frames }: Frames, groups: readonly SignalGroup[], vocabulary: Vocabulary) {
  const trie = new Trie<ClassMeaning>();
  const list: CompiledFrame[] = [];
  let slots = 0;
  for (const [language, own] of Object.entries(classes)) {
    const slotOf = new Map<string, number>();
    for (const [name, phrases] of Object.entries(own)) {
      const meaning: ClassMeaning = { slot: slots++, language, name };
      slotOf.set(name, meaning.slot);
      for (const phrase of phrases) {
        try {
          trie.add(readPhrase(phrase), meaning, vocabulary);
        } catch (error) {
          if (!(error instanceof NotationError)) throw error;
          throw new Error(`Lexicon, class ${name}, ${language}, "${phrase}": ${error.message}`);
        }
      }
    }
    for (const { id, group: groupId, parts, within, unless = [] } of frames) {
      const group = groups.find((each) => each.id === groupId);
      if (!group) throw new Error(`Lexicon, frame ${id}: no group is called ${groupId}`);
      const slotsOf = (names: readonly string[]) => names.flatMap((name) => slotOf.get(name) ?? []);
      if (slotsOf(parts).length < parts.length) continue;
      list.push({ id, group, language, parts: slotsOf(parts), within, unless: slotsOf(unless) });
    }
  }
  return { trie, slots, list };
}
