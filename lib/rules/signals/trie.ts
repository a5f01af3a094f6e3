import type { Lexicon, SignalGroup } from '../types';
import { tokenize } from './tokens';

export type NegationKind = 'before' | 'after' | 'stop' | 'pseudo';

/**
 * What a sequence of words stands for. Meanings with the same `slot` compete: the longest at the first place wins and
 * uses up its words. Different slots may share words.
 */
export type Meaning =
  | { kind: 'phrase' | 'except'; slot: number; language: string; group: SignalGroup }
  | { kind: NegationKind; slot: number; language: string };

export type Node = { next: Map<string, Node>; meanings: Meaning[] };
export type CompiledLexicon = { root: Node; slots: number; join: ReadonlyMap<string, ReadonlySet<string>> };

const NEGATION_KINDS: readonly NegationKind[] = ['before', 'after', 'stop', 'pseudo'];

// A lexicon never changes, so its trie is built once and goes when the lexicon goes.
const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** The lexicon as one trie over folded words. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const made = build(lexicon);
  compiled.set(lexicon, made);
  return made;
}

function build({ groups, negation }: Lexicon): CompiledLexicon {
  const root: Node = { next: new Map(), meanings: [] };
  const join = new Map<string, ReadonlySet<string>>();
  let slots = 0;
  for (const [language, lists] of Object.entries(negation)) {
    const slot = slots++;
    for (const kind of NEGATION_KINDS) for (const phrase of lists[kind]) insert(root, phrase, { kind, slot, language });
    join.set(language, new Set(lists.join.flatMap((word) => tokenize(word).words)));
  }
  for (const group of groups) {
    for (const [language, phrases] of Object.entries(group.phrases)) {
      const slot = slots++;
      for (const phrase of phrases) insert(root, phrase, { kind: 'phrase', slot, language, group });
      for (const phrase of group.except?.[language] ?? [])
        insert(root, phrase, { kind: 'except', slot, language, group });
    }
  }
  return { root, slots, join };
}

function insert(root: Node, phrase: string, meaning: Meaning): void {
  let node = root;
  for (const word of tokenize(phrase).words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), meanings: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.meanings.push(meaning);
}
