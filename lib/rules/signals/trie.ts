import { NotationError, type Step } from './notation';
import { tokenize } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The start of every walk; also "no such node", since no walk leads back to it. */
export const ROOT = 0;

/** What stands at the end of a phrase. Later ones in `order` win over earlier ones of the same length. */
export type Held<Meaning> = { meaning: Meaning; order: number };

/** One node: what follows it by word, what follows it over a gap, and what ends there. */
export type Node<Meaning> = { next: Map<number, number[]>; behind: number[]; held: Held<Meaning>[] };

/**
 * Phrases as a net of words. Plain beginnings are shared as in a tree; each list of alternatives is entered once and meets
 * again behind itself, so a phrase takes as much room as it has words, however many forms it stands for.
 */
export class Trie<Meaning> {
  readonly nodes: Node<Meaning>[] = [];
  /** Nodes of plain beginnings, which other phrases may go on from. */
  private readonly shared = new Set<number>([ROOT]);
  private readonly gaps = new Set<number>();
  private count = 0;

  constructor() {
    this.grow();
  }

  /** Adds a phrase. Throws {@link NotationError} when it can be empty, or begin or end with a gap. */
  add(steps: readonly Step[], meaning: Meaning, vocabulary: Vocabulary): void {
    let ends = new Set([ROOT]);
    for (const step of steps) {
      if (step.kind === 'gap') ends = this.overGap(ends);
      else ends = this.overForms(ends, wordsOf(step.forms, vocabulary));
    }
    if (ends.has(ROOT)) throw new NotationError('no word is left when everything optional is left out');
    if ([...ends].some((node) => this.gaps.has(node))) throw new NotationError('a gap at the edge');
    const held = { meaning, order: this.count++ };
    for (const end of ends) this.at(end).held.push(held);
  }

  private overGap(starts: ReadonlySet<number>): Set<number> {
    if (starts.has(ROOT)) throw new NotationError('a gap at the edge');
    if ([...starts].some((node) => this.gaps.has(node))) throw new NotationError('two gaps in a row');
    const behind = this.grow();
    this.gaps.add(behind);
    for (const start of starts) this.at(start).behind.push(behind);
    return new Set([behind]);
  }

  private overForms(starts: ReadonlySet<number>, forms: readonly (readonly number[])[]): Set<number> {
    const [start] = starts;
    const [form] = forms;
    if (forms.length === 1 && form && starts.size === 1 && start !== undefined && this.shared.has(start))
      return new Set([form.reduce((node, word) => this.sharedAfter(node, word), start)]);
    const end = this.grow();
    const inside = new Map<string, number>();
    for (const words of forms) {
      let from: Iterable<number> = starts;
      words.forEach((word, index) => {
        const key = words.slice(0, index + 1).join(' ');
        const isLast = index === words.length - 1;
        const to = isLast ? end : (inside.get(key) ?? this.grow());
        if (!isLast) inside.set(key, to);
        for (const node of from) this.link(node, word, to);
        from = [to];
      });
    }
    return forms.some((words) => words.length === 0) ? new Set([...starts, end]) : new Set([end]);
  }

  private sharedAfter(node: number, word: number): number {
    const known = this.at(node)
      .next.get(word)
      ?.find((to) => this.shared.has(to));
    if (known !== undefined) return known;
    const made = this.grow();
    this.shared.add(made);
    this.link(node, word, made);
    return made;
  }

  private link(from: number, word: number, to: number): void {
    const { next } = this.at(from);
    const known = next.get(word);
    if (!known) next.set(word, [to]);
    else if (!known.includes(to)) known.push(to);
  }

  private grow(): number {
    return this.nodes.push({ next: new Map(), behind: [], held: [] }) - 1;
  }

  private at(node: number): Node<Meaning> {
    return this.nodes[node] as Node<Meaning>;
  }
}

function wordsOf(forms: readonly string[], vocabulary: Vocabulary): number[][] {
  return forms.map((form) => tokenize(form).words.map((word) => vocabulary.add(word)));
}
