import type { Words } from '../types';
import type { Overlay } from './schema';

type Path = readonly string[];
export type WordProblem = { path: Path; problem: string };

/** Two trees of words in one. What stands in the base stays; what would change it is a problem. */
export function mergeWords(base: Words, added: Words, at: Path = ['words']): { words: Words; problems: WordProblem[] } {
  const merged: Record<string, string | Words> = { ...base };
  const problems: WordProblem[] = [];
  for (const [key, value] of Object.entries(added)) {
    const path = [...at, key];
    const known = Object.hasOwn(base, key) ? base[key] : undefined;
    if (known === undefined) merged[key] = value;
    else if (typeof known === 'string' || typeof value === 'string') {
      problems.push({ path, problem: 'These words stand in the base, which an overlay cannot change' });
    } else {
      const below = mergeWords(known, value, path);
      merged[key] = below.words;
      problems.push(...below.problems);
    }
  }
  return { words: merged, problems };
}

/** The words that screens need for what is added, and that are not there. */
export function missingWords({ questions, rules, signals }: Overlay, words: Words): WordProblem[] {
  const needed: Path[] = [
    ...questions.flatMap(({ id, options }) => [
      ['questions', id, 'text'],
      ['questions', id, 'help'],
      ...options.map((option) => ['questions', id, 'options', option]),
    ]),
    ...rules.flatMap(({ id, effect, mitigations }) => [
      ['rules', id, 'title'],
      ['rules', id, 'reasoning'],
      ...(effect === 'bar' ? [['rules', id, 'clearedOnlyBy']] : []),
      ...mitigations.map((mitigation) => ['mitigations', mitigation]),
    ]),
    ...signals.map(({ id }) => ['signals', id]),
  ];
  return needed
    .filter((path) => !hasWords(words, path))
    .map((path) => ({ path: ['words', ...path], problem: 'Words are missing' }));
}

function hasWords(words: Words, path: Path): boolean {
  let here: string | Words | undefined = words;
  for (const key of path) here = typeof here === 'object' && Object.hasOwn(here, key) ? here[key] : undefined;
  return typeof here === 'string' && here.trim() !== '';
}
