import type { z } from 'zod';
import type { ProjectDescription, Question, Subject } from '../types';
import { answersInput, componentsInput, type ProjectInput, projectInput, signalsInput } from './input-schema';

/** What is wrong with an input and where: a path such as `components.0.country`, empty for the input as a whole. */
export type Problem = { path: string; problem: string };
export type CheckedInput = { description: ProjectDescription } | { problems: Problem[] };

type Components = ProjectInput['components'];

/** Reads an unknown value as a project description, or says everything that is wrong with it. */
export function checkInput(value: unknown, questions: readonly Question[]): CheckedInput {
  const parsed = projectInput.safeParse(value);
  const part = (key: string) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined);
  const components = componentsInput.safeParse(part('components') ?? []);
  const answers = answersInput.safeParse(part('answers') ?? {});
  const signals = signalsInput.safeParse(part('signals') ?? {});
  const problems = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap(problemsOf)),
    ...(components.success ? componentProblems(components.data) : []),
    ...(answers.success ? answerProblems(answers.data, components.data, questions) : []),
    ...(signals.success ? signalProblems(signals.data) : []),
  ];
  return parsed.success && problems.length === 0 ? { description: parsed.data } : { problems };
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, problem: issue.message }];
  return issue.keys.map((key) => ({ path: path === '' ? key : `${path}.${key}`, problem: 'Unknown field' }));
}

function componentProblems(components: Components): Problem[] {
  return components.flatMap(({ id, startYear, endYear }, index) => {
    const isRepeated = components.findIndex((each) => each.id === id) < index;
    const isReversed = startYear !== null && endYear !== null && startYear > endYear;
    return [
      ...(isRepeated ? [{ path: `components.${index}.id`, problem: `Another component is called ${id}` }] : []),
      ...(isReversed ? [{ path: `components.${index}.endYear`, problem: 'Ends before it starts' }] : []),
    ];
  });
}

function signalProblems(signals: ProjectInput['signals']): Problem[] {
  const silent = Object.entries(signals).filter(
    ([, { response, reason }]) => response === 'refuted' && reason.trim() === '',
  );
  return silent.map(([key]) => ({ path: `signals.${key}.reason`, problem: 'A refuted phrase needs a reason' }));
}

function answerProblems(
  answers: ProjectInput['answers'],
  components: Components | undefined,
  questions: readonly Question[],
): Problem[] {
  return Object.entries(answers).flatMap(([subject, sheet]) => {
    const path = `answers.${subject}`;
    const per = components && kindOf(subject, components);
    if (components && !per) return [{ path, problem: 'Neither "project", nor a component, nor the country of one' }];
    return Object.entries(sheet).flatMap(([id, { values }]) => {
      const question = questions.find((each) => each.id === id);
      if (!question) return [{ path: `${path}.${id}`, problem: 'Unknown question' }];
      if (per && question.per !== per) return [{ path: `${path}.${id}`, problem: `Asked of a ${question.per}` }];
      return valueProblems(question, values).map((problem) => ({ path: `${path}.${id}.values`, problem }));
    });
  });
}

function kindOf(subject: Subject, components: Components): Question['per'] | undefined {
  if (subject === 'project') return 'project';
  if (components.some(({ id }) => id === subject)) return 'component';
  return components.some(({ country }) => country === subject) && subject !== '' ? 'country' : undefined;
}

function valueProblems({ id, type, options }: Question, values: readonly string[]): string[] {
  if (type === 'field') return [`${id} is answered by the description itself`];
  const stray = values.filter((value) => value !== 'unknown' && !options.includes(value));
  const isCrowded = type !== 'many' && values.length > 1;
  const isMixed = values.length > 1 && (values.includes('unknown') || values.includes('none'));
  return [
    ...stray.map((value) => `Unknown option ${JSON.stringify(value)}: use ${[...options, 'unknown'].join(', ')}`),
    ...(isCrowded ? ['One value only'] : []),
    ...(new Set(values).size < values.length ? ['A value stands twice'] : []),
    ...(type === 'many' && isMixed ? ['"unknown" and "none" stand alone'] : []),
  ];
}
