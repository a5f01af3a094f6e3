import type { Question, Subject } from '../types';
import { knownOf } from './known';
import { openedByAnswers } from './opened';
import { countriesOf, type Run } from './run';
import { isOpenedByText } from './suggestions';

/** A question put to the project, to one component or to one State. */
export type Asked = { question: Question; subject: Subject };

/** The one rule of visibility: asked unless its condition is false; a phrase in the text opens it as well. */
export function isVisible(run: Run, question: Question, subject: Subject): boolean {
  const known = knownOf(run, question, subject);
  known.visible ??= openedByAnswers(run, question, subject) !== 'false' || isOpenedByText(run, question, subject);
  return known.visible;
}

/**
 * Every visible question of a run: the project's, then each component's, then each State's, in catalogue order. What a
 * field of the description answers is not asked again.
 */
export function askedIn(run: Run): Asked[] {
  const subjects: Record<Question['per'], readonly Subject[]> = {
    project: ['project'],
    component: [...run.components.keys()],
    country: countriesOf(run.description),
  };
  return (['project', 'component', 'country'] as const).flatMap((per) =>
    subjects[per].flatMap((subject) =>
      [...run.compiled.questions.values()]
        .filter((question) => question.per === per && question.type !== 'field' && isVisible(run, question, subject))
        .map((question) => ({ question, subject })),
    ),
  );
}
