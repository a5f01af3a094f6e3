import { MOST_FORMS, NotationError, type Step } from './notation';
import { tokenize } from './tokens';

/** The start of every walk; also "no such node", since no walk leads back to it. */
export const ROOT = 0;

/** Words by number, one dictionary for everything that a lexicon holds. Numbers begin at 1. */
export type Vocabulary = Map<string, number>;

/** What stands at the end of a phrase, by node. Later ones in `order` win over earlier ones of the same length. */
export type Held<Meaning> = { meaning: Meaning; order: number };

/**
 * Phrases as a tree of words. Alternatives are entered step by step, so those with the same beginning share it; the edges
 * lie in one flat table, which keeps some hundred thousand of them small and quick to look up.
 */
export class Trie<Meaning> {
  /** By node: what ends there. */
  readonly held: (readonly Held<Meaning>[] | undefined)[] = [undefined];
  /** By node: the node behind a gap, or {@link ROOT}. */
  readonly behindGap: number[] = [ROOT];
  private readonly behind = new Set<number>();
  private readonly edges = new Map<number, number>();
  private count = 0;
  private table = new Int32Array(0);
  private mask = 0;

  /** Adds a phrase. Throws {@link NotationError} when it holds no word or too many forms. */
  add(steps: readonly Step[], meaning: Meaning, vocabulary: Vocabulary): void {
    let nodes = new Set([ROOT]);
    for (const step of steps) {
      if (step.kind === 'gap' && nodes.has(ROOT)) throw new NotationError('a gap at the edge');
      nodes = step.kind === 'gap' ? this.overGap(nodes) : this.overForms(nodes, step.forms, vocabulary);
      if (nodes.size > MOST_FORMS) throw new NotationError(`more than ${MOST_FORMS} forms`);
    }
    if (nodes.has(ROOT)) throw new NotationError('no word is left when everything optional is left out');
    if ([...nodes].some((node) => this.behind.has(node))) throw new NotationError('a gap at the edge');
    const held = { meaning, order: this.count++ };
    for (const node of nodes) this.held[node] = [...(this.held[node] ?? []), held];
  }

  private overGap(nodes: ReadonlySet<number>): Set<number> {
    const reached = new Set<number>();
    for (const node of nodes) {
      if (this.behind.has(node)) throw new NotationError('two gaps in a row');
      const known = this.behindGap[node] || this.grow();
      this.behindGap[node] = known;
      this.behind.add(known);
      reached.add(known);
    }
    return reached;
  }

  private overForms(nodes: ReadonlySet<number>, forms: readonly string[], vocabulary: Vocabulary): Set<number> {
    const reached = new Set<number>();
    for (const form of forms) {
      const { words } = tokenize(form);
      for (const start of nodes) {
        let node = start;
        for (const word of words) node = this.over(node, numberOf(word, vocabulary));
        reached.add(node);
      }
    }
    return reached;
  }

  private over(node: number, word: number): number {
    const key = node * 0x100000 + word;
    const known = this.edges.get(key);
    if (known !== undefined) return known;
    const made = this.grow();
    this.edges.set(key, made);
    return made;
  }

  private grow(): number {
    this.behindGap.push(ROOT);
    return this.held.push(undefined) - 1;
  }

  /** To be called once, after the last phrase. */
  freeze(): this {
    let size = 16;
    while (size < this.edges.size * 2) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * 3);
    for (const [key, to] of this.edges) {
      const from = Math.floor(key / 0x100000);
      const word = key % 0x100000;
      let slot = mix(from, word) & this.mask;
      while (this.table[slot * 3 + 2] !== ROOT) slot = (slot + 1) & this.mask;
      this.table.set([from, word, to], slot * 3);
    }
    this.edges.clear();
    return this;
  }

  /** The node after `word`, or {@link ROOT}. */
  next(node: number, word: number): number {
    const { table, mask } = this;
    for (let slot = mix(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const to = table[at + 2] as number;
      if (to === ROOT || (table[at] === node && table[at + 1] === word)) return to;
    }
  }
}

function mix(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function numberOf(word: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  const number = vocabulary.size + 1;
  vocabulary.set(word, number);
  return number;
}
