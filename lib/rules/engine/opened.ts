import type { Question, Subject, Truth } from '../types';
import { knownOf } from './known';
import type { Run } from './run';

/** Visibility by the question's condition alone, before the text has its say. */
export function openedByAnswers(run: Run, question: Question, subject: Subject): Truth {
  const known = knownOf(run, question, subject);
  if (known.opened) return known.opened;
  const check = run.compiled.visibility.get(question.id);
  const value = check ? check.value(run, subject) : 'true';
  known.opened = value;
  return value;
}
