import type { ImportProblem } from '@/lib/countries/import/types';

/** What a page can carry and a person can read. The rest is counted. */
const MOST_SHOWN = 500;

export type KeptProblems = { problems: readonly ImportProblem[]; count: number };

/** The problems as text, to travel beside what was entered: a refused form has no other answer than its fields. */
export function keepProblems(problems: readonly ImportProblem[]): string {
  const kept: KeptProblems = { problems: problems.slice(0, MOST_SHOWN), count: problems.length };
  return JSON.stringify(kept);
}

export function keptProblems(text: string): KeptProblems {
  return JSON.parse(text);
}
