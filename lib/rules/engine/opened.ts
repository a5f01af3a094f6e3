import type { Question, Subject, Truth } from '../types';
import type { Run } from './run';

/** Visibility by the question's condition alone, before the text has its say. */
export function openedByAnswers(run: Run, question: Question, subject: Subject): Truth {
  const key = `${question.id}@${subject}`;
  const known = run.memory.opened.get(key);
  if (known) return known;
  const check = run.compiled.visibility.get(question.id);
  const value = check ? check(run, subject).value : 'true';
  run.memory.opened.set(key, value);
  return value;
}
