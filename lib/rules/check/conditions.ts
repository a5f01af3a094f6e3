import type { Condition, FactTopic, Per, Question, Rule } from '../types';
import type { RulebookProblem } from './problem';

const TOPICS: Readonly<Record<FactTopic, true>> = {
  'death-penalty-drugs': true,
  'death-penalty-drugs-mandatory': true,
  'executions-drugs': true,
  'death-penalty-status': true,
  'compulsory-drug-detention': true,
  'corporal-punishment-drugs': true,
  'killings-antidrug': true,
  'torture-reported': true,
  'abusive-rehabilitation': true,
  'treaty-iccpr': true,
  'treaty-iccpr-op2': true,
  'treaty-cat': true,
  'treaty-opcat': true,
  'treaty-cedaw': true,
  'treaty-crc': true,
  'treaty-crpd': true,
  'treaty-icerd': true,
  'treaty-icescr': true,
};

export const isTopic = (topic: string): topic is FactTopic => Object.hasOwn(TOPICS, topic);

/** What a condition may name, and for whom it is asked. `opens`: it decides whether a question is asked. */
export type ConditionScope = {
  per: Per;
  opens: boolean;
  questions: ReadonlyMap<string, Question>;
  rules: ReadonlyMap<string, Rule>;
  groups: ReadonlySet<string>;
};

/** Every condition inside a condition, itself first. */
export function within(condition: Condition | undefined): Condition[] {
  return condition ? [condition, ...partsOf(condition).flatMap(([, part]) => within(part))] : [];
}

/** What is wrong with a condition: names that are not there, and things asked of whom they cannot be asked. */
export function conditionProblems(condition: Condition, scope: ConditionScope, path: string): RulebookProblem[] {
  const isLifted = condition.kind === 'some-component' || condition.kind === 'every-component';
  const below: ConditionScope = isLifted ? { ...scope, per: 'component' } : scope;
  return [
    ...ownProblems(condition, scope).map((problem) => ({ path, problem })),
    ...partsOf(condition).flatMap(([key, part]) => conditionProblems(part, below, `${path}.${key}`)),
  ];
}

function partsOf(condition: Condition): [string, Condition][] {
  if (!('of' in condition)) return [];
  if ('kind' in condition.of) return [['of', condition.of]];
  return condition.of.map((part, index) => [`of.${index}`, part]);
}

function ownProblems(condition: Condition, scope: ConditionScope): string[] {
  switch (condition.kind) {
    case 'answer':
      return answerProblems(condition, scope);
    case 'fact':
      return factProblems(condition, scope);
    case 'signal':
      if (scope.opens) return ['A question cannot hang on a phrase: phrases open their own question'];
      return scope.groups.has(condition.group) ? [] : [`No signal group ${condition.group}`];
    case 'finding':
      return findingProblems(condition.rule, scope);
    case 'contradiction':
      return scope.opens ? ['A question cannot hang on a contradiction'] : [];
    default:
      return [];
  }
}

function answerProblems({ question: id, values }: Extract<Condition, { kind: 'answer' }>, scope: ConditionScope) {
  const question = scope.questions.get(id);
  if (!question) return [`No question ${id}`];
  if (question.type === 'field') return [`${id} is a field of the description, which no condition can read`];
  const isOwn = question.per === 'project' || question.per === scope.per || scope.per === 'component';
  return [
    ...(values.length === 0 ? [`Names no option of ${id}`] : []),
    ...strayOptions(question, values),
    ...(isOwn ? [] : [`${id} is asked of a ${question.per}: lift it with some-component or every-component`]),
  ];
}

function factProblems(
  { topic, question: id, values, reach }: Extract<Condition, { kind: 'fact' }>,
  { per, questions }: ConditionScope,
) {
  const question = id === undefined ? undefined : questions.get(id);
  return [
    ...(isTopic(topic) ? [] : [`No fact topic ${topic}`]),
    ...(per === 'project' ? [`${topic} must be asked of a component or a State`] : []),
    ...(reach && per !== 'component' ? [`${topic} reaches out from a component only`] : []),
    ...(id !== undefined && !question ? [`No question ${id}`] : []),
    ...(question && question.per !== 'country' ? [`${question.id} is not asked of a State`] : []),
    ...(question ? strayOptions(question, values ?? ['yes']) : []),
  ];
}

function findingProblems(id: string, { rules, per, opens }: ConditionScope): string[] {
  const rule = rules.get(id);
  if (opens) return ['A question cannot hang on a finding'];
  if (!rule) return [`No rule ${id}`];
  const isOutOfReach = per === 'project' && rule.per === 'component';
  return isOutOfReach ? [`${id} is asked of a component: lift it with some-component or every-component`] : [];
}

export function strayOptions({ id, options }: Question, values: readonly string[]): string[] {
  return values.filter((value) => !options.includes(value)).map((value) => `${id} has no option ${value}`);
}
