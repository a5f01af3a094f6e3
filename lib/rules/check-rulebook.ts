import type { RulebookProblem } from './check/problem';
import { groupProblems, questionProblems } from './check/questions';
import { ruleProblems } from './check/rules';
import type { Rulebook } from './types';

export type { RulebookProblem } from './check/problem';

/**
 * Everything that makes a rulebook one that cannot be run or read: names that are not there, ids that stand twice,
 * questions that open themselves, rules that rest on themselves. Each problem names its path. Empty for a sound one.
 */
export function checkRulebook({ questions, rules, lexicon }: Omit<Rulebook, 'words'>): RulebookProblem[] {
  const groups = [...lexicon.groups, ...(lexicon.added ?? [])];
  const names = {
    questions: new Map(questions.map((question) => [question.id, question])),
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    groups: new Set(groups.map(({ id }) => id)),
  };
  const places = (lexicon.places ?? []).map(({ iso3 }) => ({ id: iso3 }));
  return [
    ...twice('questions', questions),
    ...twice('rules', rules),
    ...twice('lexicon.groups', groups),
    ...twice('lexicon.places', places),
    ...questionProblems(questions, names),
    ...groupProblems(groups, names.questions),
    ...ruleProblems(rules, names),
  ];
}

function twice(path: string, list: readonly { id: string }[]): RulebookProblem[] {
  const ids = list.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) < index));
  return [...repeated].map((id) => ({ path: `${path}.${id}`, problem: `Stands twice` }));
}

/** Throws one error that lists every problem with its path. */
export function refuseUnsound(rulebook: Rulebook): void {
  const problems = checkRulebook(rulebook);
  if (problems.length === 0) return;
  const lines = problems.map(({ path, problem }) => `${path}: ${problem}`);
  throw new Error(`Edition ${rulebook.edition} cannot be used:\n${lines.join('\n')}`);
}
