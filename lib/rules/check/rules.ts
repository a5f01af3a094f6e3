import { clauseById } from '@/lib/guideline/section';
import { references } from '../catalogue/references';
import type { Rule } from '../types';
import { circles } from './circles';
import { type ConditionScope, conditionProblems, strayOptions, within } from './conditions';
import type { RulebookProblem } from './problem';

type Names = Omit<ConditionScope, 'per' | 'opens'>;

/** What is wrong with the rules: conditions, what they rest on, combinations, examples, and circles of findings. */
export function ruleProblems(rules: readonly Rule[], names: Names): RulebookProblem[] {
  const reads = new Map(rules.map((rule) => [rule.id, findingsRead(rule)]));
  return [
    ...rules.flatMap((rule) => [
      ...conditionsOf(rule, names),
      ...sourceProblems(rule),
      ...partProblems(rule),
      ...exampleProblems(rule, names),
    ]),
    ...[...circles(reads)].map(([id, way]) => ({
      path: `rules.${id}.when`,
      problem: `Rests on itself in a circle: ${way}`,
    })),
  ];
}

function findingsRead({ appliesWhen, when, raise = [] }: Rule): string[] {
  const conditions = [appliesWhen, when, ...raise.map((each) => each.when)].flatMap(within);
  return conditions.flatMap((each) => (each.kind === 'finding' ? [each.rule] : []));
}

function conditionsOf({ id, per, appliesWhen, when, raise = [] }: Rule, names: Names): RulebookProblem[] {
  const scope: ConditionScope = { ...names, per: per === 'each' ? 'project' : per, opens: false };
  const path = `rules.${id}`;
  return [
    ...(appliesWhen ? conditionProblems(appliesWhen, scope, `${path}.appliesWhen`) : []),
    ...conditionProblems(when, scope, `${path}.when`),
    ...raise.flatMap((each, index) => conditionProblems(each.when, scope, `${path}.raise.${index}.when`)),
  ];
}

function sourceProblems(rule: Rule): RulebookProblem[] {
  const path = `rules.${rule.id}`;
  const clauses = rule.clauses.filter((id) => !clauseById(id));
  const sections = (rule.references ?? []).filter((id) => !Object.hasOwn(references, id));
  return [
    ...clauses.map((id) => ({ path: `${path}.clauses`, problem: `No clause ${id}` })),
    ...sections.map((id) => ({ path: `${path}.references`, problem: `No reference ${id}` })),
  ];
}

function partProblems(rule: Rule): RulebookProblem[] {
  if (!rule.parts) return [];
  const named = within(rule.when).flatMap((each) => (each.kind === 'finding' ? [each.rule] : []));
  const absent = rule.parts.filter((part) => !named.includes(part));
  const path = `rules.${rule.id}.parts`;
  return [
    ...absent.map((part) => ({ path, problem: `${part} does not stand in the condition as a finding` })),
    ...(new Set(rule.parts).size < 2 ? [{ path, problem: 'A combination joins two rules or more' }] : []),
  ];
}

function exampleProblems({ id, examples }: Rule, { questions }: Names): RulebookProblem[] {
  return examples.flatMap(({ key, answers }) =>
    Object.entries(answers).flatMap(([asked, values]) => {
      const path = `rules.${id}.examples.${key}.answers.${asked}`;
      const question = questions.get(asked);
      if (!question) return [{ path, problem: `No question ${asked}` }];
      const given = values.filter((value) => value !== 'unknown');
      return strayOptions(question, given).map((problem) => ({ path, problem }));
    }),
  );
}
