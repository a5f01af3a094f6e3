import type { Trace } from './types';

/** A single condition of a trace: an answer, a country fact, a phrase or another finding. */
export type Leaf = Extract<Trace, { about: string }>;

const isLeaf = (trace: Trace): trace is Leaf => 'about' in trace;

/** Kinds whose value says nothing about which parts counted: all of them did. */
const THROUGH: ReadonlySet<Trace['kind']> = new Set(['not', 'unsettled', 'contradiction']);

function collect(trace: Trace): Leaf[] {
  if (isLeaf(trace)) return [trace];
  if (THROUGH.has(trace.kind)) return trace.of.flatMap(collect);
  return trace.of.filter((part) => part.value === trace.value).flatMap(collect);
}

function once(leaves: readonly Leaf[]): Leaf[] {
  const seen = new Map(leaves.map((leaf) => [`${leaf.kind}:${leaf.about}:${leaf.subject}`, leaf]));
  return [...seen.values()];
}

/**
 * The conditions on which the value of a trace rests: of "all" that is met, every part; of "all" that is not met, the
 * parts that are not met; of "any" that is met, the parts that are met. Each condition once.
 */
export function decisiveLeaves(trace: Trace): Leaf[] {
  return once(collect(trace));
}

function collectMet(trace: Trace): Leaf[] {
  if (isLeaf(trace) || trace.value !== 'unknown') return [];
  const met = trace.kind === 'all' ? trace.of.filter(({ value }) => value === 'true').flatMap(collect) : [];
  return [...met, ...trace.of.flatMap(collectMet)];
}

/** What is already met around an open question: shown beside it, so that one sees what hangs on the answer. */
export function metAround(trace: Trace): Leaf[] {
  return once(collectMet(trace));
}
