import type { Draft } from '@/lib/cases/project';
import { isBlank } from '@/lib/cases/text';
import type { Subject } from '@/lib/rules/types';

/** `needs-information` = nothing left to fill in, but something is unknown, unfounded or left open. */
export type TaskState = 'not-started' | 'in-progress' | 'needs-information' | 'done';

/** A question as it is put to a subject; `isSettled` = the country facts answer it by themselves. */
export type AskedQuestion = { question: string; subject: Subject; isSettled: boolean };

/** What a task has left: questions without an answer, answered "unknown", and answered without saying why. */
export type AnswersTask = { state: TaskState; missing: string[]; unknown: string[]; unfounded: string[] };

/** The title is given when a case is opened, so it starts nothing. */
export function projectTask({ title, summary, donor, implementer, indicators }: Draft): TaskState {
  const parts = [summary, donor, implementer, indicators.join('')].map((text) => !isBlank(text));
  if (!parts.some(Boolean)) return 'not-started';
  if (isBlank(title) || isBlank(summary)) return 'in-progress';
  return parts.every(Boolean) ? 'done' : 'needs-information';
}

/** Without name, recipient and country a component cannot be submitted; without the rest, it can be judged less well. */
export function componentsTask({ components }: Draft): TaskState {
  if (components.length === 0) return 'not-started';
  const isSubmittable = components.every(
    ({ name, recipient, country }) => !isBlank(name) && !isBlank(recipient) && country !== '',
  );
  if (!isSubmittable) return 'in-progress';
  const isWhole = components.every(
    ({ description, place, amount, startYear, endYear }) =>
      !isBlank(description) && !isBlank(place) && amount !== null && startYear !== null && endYear !== null,
  );
  return isWhole ? 'done' : 'needs-information';
}

/** The questions put to one subject. */
export function answersTask({ answers }: Draft, subject: Subject, asked: readonly AskedQuestion[]): AnswersTask {
  const given = answers[subject] ?? {};
  const own = asked.filter((each) => each.subject === subject);
  const missing: string[] = [];
  const unknown: string[] = [];
  const unfounded: string[] = [];
  for (const { question, isSettled } of own) {
    const { values = [], basis = '' } = given[question] ?? {};
    if (values.length === 0) {
      if (!isSettled) missing.push(question);
    } else if (values.includes('unknown')) {
      if (!isSettled) unknown.push(question);
    } else if (isBlank(basis)) unfounded.push(question);
  }
  return { state: stateOf(own.length, { missing, unknown, unfounded }), missing, unknown, unfounded };
}

function stateOf(asked: number, { missing, unknown, unfounded }: Omit<AnswersTask, 'state'>): TaskState {
  if (missing.length > 0) return missing.length === asked ? 'not-started' : 'in-progress';
  return unknown.length > 0 || unfounded.length > 0 ? 'needs-information' : 'done';
}
