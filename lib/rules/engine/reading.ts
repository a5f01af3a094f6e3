import type { Answer, Evidence, Question, Subject } from '../types';
import { knownOf } from './known';
import type { Run } from './run';

/** What an answer says once cleaned: the options it names, and whether it is whole. */
export type Reading = {
  state: 'known' | 'partly' | 'unknown' | 'missing';
  values: readonly string[];
  answer?: Answer;
};

/**
 * Reads an answer. Values that are no options of the question are dropped; `unknown` beside known values leaves the
 * answer open for what it does not name.
 */
export function readAnswer(run: Run, question: Question, subject: Subject): Reading {
  const known = knownOf(run, question, subject);
  known.reading ??= read(question, givenAnswer(run, question.id, subject));
  return known.reading;
}

function read(question: Question, answer: Answer | undefined): Reading {
  if (!answer) return { state: 'missing', values: [] };
  const values = question.options.filter((option) => answer.values.includes(option));
  const unknown = answer.values.includes('unknown');
  if (values.length === 0) return { state: unknown ? 'unknown' : 'missing', values, answer };
  return { state: unknown ? 'partly' : 'known', values, answer };
}

function givenAnswer(run: Run, question: string, subject: Subject): Answer | undefined {
  const { answers } = run.description;
  const sheet = Object.hasOwn(answers, subject) ? answers[subject] : undefined;
  return sheet && Object.hasOwn(sheet, question) ? sheet[question] : undefined;
}

/** The answer as evidence; nothing when there is none. */
export function answerEvidence(question: Question, subject: Subject, { answer }: Reading): Evidence[] {
  if (!answer || answer.values.length === 0) return [];
  const { values, basis, by, at } = answer;
  const evidence: Extract<Evidence, { kind: 'answer' }> = {
    kind: 'answer',
    question: question.id,
    subject,
    values: [...values],
    basis,
  };
  if (by !== undefined) evidence.by = by;
  if (at !== undefined) evidence.at = at;
  return [evidence];
}

/** True when the values already say as much as the suggested one: the same option, or for `one` a graver option. */
export function covers(question: Question, values: readonly string[], suggested: string): boolean {
  if (values.includes(suggested)) return true;
  if (question.type !== 'one') return false;
  const gravity = question.options.indexOf(suggested);
  return values.some((value) => question.options.indexOf(value) < gravity);
}
