/** What is wrong with a rulebook and where: a path such as `rules.DP-01.when.of.1`. */
export type RulebookProblem = { path: string; problem: string };
