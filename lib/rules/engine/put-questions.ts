import { scan } from '../signals/scan';
import type { ProjectDescription, Subject } from '../types';
import { compileQuestions } from './compile';
import { periodOfAll, readFact } from './facts';
import { openedByAnswers } from './opened';
import { readAnswer } from './reading';
import { componentsOf, type Run, startRun } from './run';
import { isOpenedByText } from './suggestions';
import { type Asked, askedIn } from './visible';
import type { VisibilityBasis } from './visible-questions';

/**
 * The questions that a form puts now, in the order of the catalogue. It begins with the few of the first screen; what
 * an answer, a fact or the text opens comes at once, and the rest of what is asked once each first question of the same
 * subject has an answer. Only when a question is put is chosen here: what is asked, and counts, is `visibleQuestions`.
 */
export function putQuestions(description: ProjectDescription, basis: VisibilityBasis): Asked[] {
  const run = startRun(description, basis, compileQuestions(basis.questions), scan(description, basis.lexicon));
  const asked = askedIn(run);
  const waiting = new Set(asked.filter((each) => each.question.first && !isAnswered(run, each)).map(subjectOf));
  return asked.filter((each) => !waiting.has(each.subject) || isPutAtOnce(run, each));
}

function subjectOf({ subject }: Asked): Subject {
  return subject;
}

function isAnswered(run: Run, { question, subject }: Asked): boolean {
  if (readAnswer(run, question, subject).state !== 'missing') return true;
  if (!question.fact) return false;
  return readFact(run, question.fact, subject, periodOfAll(componentsOf(run, subject), run.year)).value !== 'absent';
}

function isPutAtOnce(run: Run, { question, subject }: Asked): boolean {
  if (question.first || readAnswer(run, question, subject).state !== 'missing') return true;
  if (question.visibleWhen && openedByAnswers(run, question, subject) === 'true') return true;
  return isOpenedByText(run, question, subject);
}
