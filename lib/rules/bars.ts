import type { Condition, FactTopic, Rule, Rulebook } from './types';

/** An answer that keeps a bar up: a project clears the bar by avoiding all of `values` truthfully. */
export type BarAnswer = { question: string; values: readonly string[] };

/**
 * A bar with all that can clear it: other answers about the help itself, or other facts about the State. In words, what
 * alone clears it stands under `rules.<id>.clearedOnlyBy`; `clearedOnlyBy` holds the English.
 */
export type Bar = {
  rule: Rule;
  clearedOnlyBy: string;
  /** What the help does or whom it goes to: for the project to change. */
  help: readonly BarAnswer[];
  /** What the State does: facts, and answers about the State. Nothing here is for the project to change. */
  state: { topics: readonly FactTopic[]; answers: readonly BarAnswer[] };
};

/** Every bar of a rulebook, in catalogue order. No bar reads a safeguard, so none is named here. */
export function barsOf(rulebook: Rulebook): Bar[] {
  const stateQuestions = new Set(rulebook.questions.filter(({ per }) => per === 'country').map(({ id }) => id));
  return rulebook.rules
    .filter(({ effect }) => effect === 'bar')
    .map((rule) => {
      const leaves = [rule.appliesWhen, rule.when].flatMap(leavesOf);
      const answers = byQuestion(leaves);
      const topics = leaves.flatMap((leaf) => (leaf.kind === 'fact' ? [leaf.topic] : []));
      return {
        rule,
        clearedOnlyBy: wordsOf(rulebook, rule.id),
        help: answers.filter(({ question }) => !stateQuestions.has(question)),
        state: {
          topics: [...new Set(topics)],
          answers: answers.filter(({ question }) => stateQuestions.has(question)),
        },
      };
    });
}

function leavesOf(condition: Condition | undefined): Condition[] {
  if (!condition) return [];
  if (!('of' in condition)) return [condition];
  const parts: readonly Condition[] = 'kind' in condition.of ? [condition.of] : condition.of;
  return parts.flatMap(leavesOf);
}

function byQuestion(leaves: readonly Condition[]): BarAnswer[] {
  const values = new Map<string, Set<string>>();
  for (const leaf of leaves) {
    if (leaf.kind !== 'answer') continue;
    const known = values.get(leaf.question) ?? new Set();
    for (const value of leaf.values) known.add(value);
    values.set(leaf.question, known);
  }
  return [...values].map(([question, held]) => ({ question, values: [...held] }));
}

function wordsOf({ words }: Rulebook, rule: string): string {
  const found = ['rules', rule, 'clearedOnlyBy'].reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    words,
  );
  return typeof found === 'string' ? found : '';
}
