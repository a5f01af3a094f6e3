import type { Answer, Change, ProjectDescription, Question } from './types';

/** The description with a set of changes made: answers changed in the lightest way that does it, phrases refuted. */
export function applyChanges(
  project: ProjectDescription,
  set: readonly Change[],
  questions: ReadonlyMap<string, Question> | readonly Question[],
): ProjectDescription {
  return set.reduce((changed, change) => applyOne(changed, change, questions), project);
}

function applyOne(
  project: ProjectDescription,
  change: Change,
  questions: ReadonlyMap<string, Question> | readonly Question[],
): ProjectDescription {
  const question =
    'get' in questions ? questions.get(change.question) : questions.find(({ id }) => id === change.question);
  if (!question) throw new Error(`No question ${change.question}`);
  const sheet = project.answers[change.subject];
  const before = sheet?.[change.question]?.values.filter((value) => question.options.includes(value)) ?? [];
  const answer: Answer = { values: valuesAfter(question, before, change), basis: '' };
  const refuted = change.phrases.map((key) => [key, { response: 'refuted', reason: 'The text was changed' }] as const);
  return {
    ...project,
    answers: { ...project.answers, [change.subject]: { ...sheet, [change.question]: answer } },
    signals: { ...project.signals, ...Object.fromEntries(refuted) },
  };
}

function valuesAfter({ type, options }: Question, before: readonly string[], { to, values }: Change): string[] {
  if (to === 'take') return type === 'many' ? [...before, ...values.slice(0, 1)] : values.slice(0, 1);
  const kept = type === 'many' ? before.filter((value) => !values.includes(value) && value !== 'none') : [];
  if (kept.length > 0) return kept;
  return options.filter((option) => !values.includes(option)).slice(-1);
}
