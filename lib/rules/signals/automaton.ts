import { type Held, type Node, ROOT, type Trie } from './trie';

/** Steps kept; a text of all sorts drops them and begins again, so that memory stays small. */
const MOST_STEPS = 1 << 17;
const NONE: readonly never[] = [];

/**
 * Walks a net of phrases as if it were a tree: a state stands for all nodes that the words so far lead to. States are worked
 * out when a text first needs them and kept, so each further word costs one look-up, however many phrases there are.
 */
export class Automaton<Meaning> {
  /** By state: what ends there. */
  held: (readonly Held<Meaning>[])[] = [];
  /** By state: the state behind a gap, or {@link ROOT}. */
  behind: number[] = [];
  private members: (readonly number[])[] = [];
  private states = new Map<string, number>();
  private first = new Int32Array(0);
  /** Open addressing, three cells a step: state, word, state after it and one. */
  private readonly steps: Int32Array;
  private readonly mask: number;
  private kept = 0;
  private readonly nodes: readonly Node<Meaning>[];

  constructor({ nodes }: Trie<Meaning>, words: number) {
    this.nodes = nodes;
    let size = 1 << 12;
    while (size < MOST_STEPS * 2 && size < nodes.length * 4) size *= 2;
    this.mask = size - 1;
    this.steps = new Int32Array(size * 3);
    this.first = new Int32Array(words + 1);
    this.forget();
  }

  /** To be called between two texts, or between two starts: never while a state is held. */
  tidy(): void {
    if (this.kept * 2 > this.mask || this.members.length > MOST_STEPS) this.forget();
  }

  private forget(): void {
    this.held = [NONE];
    this.behind = [ROOT];
    this.members = [[ROOT]];
    this.states = new Map([[String(ROOT), ROOT]]);
    this.first.fill(-1);
    this.steps.fill(0);
    this.kept = 0;
  }

  /** The state that a word begins, or {@link ROOT}. */
  start(word: number): number {
    const known = this.first[word] as number;
    if (known >= 0) return known;
    const found = word === 0 ? ROOT : this.reach(ROOT, word);
    this.first[word] = found;
    return found;
  }

  /** The state after `word`, or {@link ROOT}. */
  next(state: number, word: number): number {
    if (word === 0) return ROOT;
    const { steps, mask } = this;
    let slot = mix(state, word) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const kept = steps[at + 2] as number;
      if (kept === 0) break;
      if (steps[at] === state && steps[at + 1] === word) return kept - 1;
    }
    const to = this.reach(state, word);
    // Beyond three quarters the table would slow down: then nothing more is kept until tidied.
    if (this.kept * 4 < mask * 3) {
      steps[slot * 3] = state;
      steps[slot * 3 + 1] = word;
      steps[slot * 3 + 2] = to + 1;
      this.kept += 1;
    }
    return to;
  }

  private reach(state: number, word: number): number {
    const reached = (this.members[state] as readonly number[]).flatMap(
      (node): readonly number[] => (this.nodes[node] as Node<Meaning>).next.get(word) ?? NONE,
    );
    return this.stateOf(reached);
  }

  private stateOf(reached: readonly number[]): number {
    if (reached.length === 0) return ROOT;
    const members = [...new Set(reached)].sort((one, other) => one - other);
    const key = members.join();
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const state = this.members.push(members) - 1;
    this.states.set(key, state);
    const nodes = members.map((node) => this.nodes[node] as Node<Meaning>);
    const held = nodes.flatMap((node) => node.held);
    this.held[state] = held.length === 0 ? NONE : [...new Set(held)].sort((one, other) => one.order - other.order);
    this.behind[state] = ROOT;
    this.behind[state] = this.stateOf(nodes.flatMap((node) => node.behind));
    return state;
  }
}

function mix(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
