import { scan } from '../signals/scan';
import type { FactsEdition, Lexicon, ProjectDescription, Question } from '../types';
import { compileQuestions } from './compile';
import { startRun } from './run';
import { type Asked, askedIn } from './visible';

/** What visibility rests on besides the description; `date` is an ISO date. */
export type VisibilityBasis = { questions: readonly Question[]; lexicon: Lexicon; facts: FactsEdition; date: string };

/**
 * The questions that a description is asked: one function for form, engine and report, safe for the browser.
 * A question that is not here has no effect, even when an answer to it is still stored.
 */
export function visibleQuestions(description: ProjectDescription, basis: VisibilityBasis): Asked[] {
  const compiled = compileQuestions(basis.questions);
  return askedIn(startRun(description, basis, compiled, scan(description, basis.lexicon)));
}
