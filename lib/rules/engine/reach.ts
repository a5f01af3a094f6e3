import type { FactTopic, Signal, Subject, Trace } from '../types';
import { periodOf } from './facts';
import { type FactQuestion, factLeaf, factOfState, type Leaf, type Polarity, quotes } from './leaves';
import { activeSignals, type Run } from './run';
import { some } from './truth';

/** The group and the question of the signals that name a State. */
export const PLACES = { group: 'place', question: 'P4' } as const;

/**
 * Does the fact hold for the State of the component, or for a State that its text, or the project's, sends information
 * or people to? The worst of them counts, each on a leaf of its own.
 */
export function factInReach(
  run: Run,
  topic: FactTopic,
  asked: FactQuestion | undefined,
  subject: Subject,
  polarity: Polarity,
): Trace {
  const own = factLeaf(run, topic, asked, subject);
  const component = run.components.get(subject);
  if (!component) return own;
  const period = periodOf(component, run.year);
  const reached = [...statesReached(run, subject, own.subject)].map(([state, signals]) => {
    const leaf = factOfState(run, topic, asked, state, period);
    const evidence = [...leaf.evidence, ...quotes(signals)];
    return named({ ...leaf, evidence }, polarity);
  });
  if (reached.length === 0) return own;
  const of = [own, ...reached];
  return { kind: 'any', value: some(of), of, subject };
}

// Under a "not", a State that only the text names may leave the matter open but never settle it.
function named(leaf: Leaf, polarity: Polarity): Leaf {
  return polarity === 'negated' && leaf.value === 'true' ? { ...leaf, value: 'unknown' } : leaf;
}

/** The States that the text of a component or of the project names, but the one it lies in, with the words that do. */
function statesReached(run: Run, component: Subject, own: string): Map<string, Signal[]> {
  const byState = new Map<string, Signal[]>();
  const texts = [component, 'project'].flatMap((subject) => activeSignals(run, PLACES.question, subject));
  for (const signal of texts) {
    if (signal.group !== PLACES.group || signal.suggests === own) continue;
    byState.set(signal.suggests, [...(byState.get(signal.suggests) ?? []), signal]);
  }
  return byState;
}
