import type { Question, Signal, Subject } from '../types';
import { openedByAnswers } from './opened';
import { covers, readAnswer } from './reading';
import { activeSignals, type Run } from './run';

const NONE: readonly Signal[] = [];

/**
 * What the text suggests for a question of a subject. A component's text speaks for the component; the project's text
 * speaks for the project, and for components that have not answered, unless some component already says the same.
 */
export function suggestionsFor(run: Run, question: Question, subject: Subject): readonly Signal[] {
  if (!run.active.has(question.id)) return NONE;
  if (question.per === 'project') return activeSignals(run, question.id);
  const ofProject = activeSignals(run, question.id, 'project');
  if (question.per === 'country') return [...ofProject, ...signalsInState(run, question, subject)];
  return [
    ...activeSignals(run, question.id, subject),
    ...ofProject.filter(({ suggests }) => reachesComponent(run, question, suggests, subject)),
  ];
}

function signalsInState(run: Run, question: Question, state: Subject): Signal[] {
  return [...run.components.values()]
    .filter(({ id, country }) => country === state || id === state)
    .flatMap(({ id }) => activeSignals(run, question.id, id));
}

/** True when the text of a subject, or of the project, has the question asked of it. */
export function isOpenedByText(run: Run, question: Question, subject: Subject): boolean {
  if (!run.active.has(question.id)) return false;
  if (question.per !== 'component') return suggestionsFor(run, question, subject).length > 0;
  if (activeSignals(run, question.id, subject).length > 0) return true;
  return activeSignals(run, question.id, 'project').some(({ suggests }) => mayMean(run, question, suggests, subject));
}

function reachesComponent(run: Run, question: Question, suggested: string, component: Subject): boolean {
  return mayMean(run, question, suggested, component) && readAnswer(run, question, component).state !== 'known';
}

/** True when what the project's own text suggests may be meant of this component. */
function mayMean(run: Run, question: Question, suggested: string, component: Subject): boolean {
  return !isClaimed(run, question, suggested) && candidates(run, question).includes(component);
}

/** True when every component that the project's text could mean says otherwise. */
export function isDeniedByAll(run: Run, question: Question, suggested: string): boolean {
  if (isClaimed(run, question, suggested)) return false;
  const answers = candidates(run, question).map((component) => readAnswer(run, question, component));
  if (answers.length === 0) return false;
  return answers.every(({ state, values }) => state === 'known' && !covers(question, values, suggested));
}

/** The components that the project's text may speak of: those surely asked the question, or else all. */
export function candidates(run: Run, question: Question): Subject[] {
  const all = [...run.components.keys()];
  const asked = all.filter((component) => isSurelyAsked(run, question, component));
  return asked.length > 0 ? asked : all;
}

/** True when some component already says what the project's text suggests, in its answer or in its own text. */
function isClaimed(run: Run, question: Question, suggested: string): boolean {
  const key = `${question.id}=${suggested}`;
  const known = run.memory.claimed.get(key);
  if (known !== undefined) return known;
  const claimed = [...run.components.keys()].some((component) => {
    const own = run.activeInBase.get(question.id)?.get(component) ?? [];
    if (own.some(({ suggests }) => covers(question, [suggests], suggested))) return true;
    const { values } = readAnswer(run, question, component);
    return covers(question, values, suggested) && isSurelyAsked(run, question, component);
  });
  run.memory.claimed.set(key, claimed);
  return claimed;
}

function isSurelyAsked(run: Run, question: Question, component: Subject): boolean {
  if (openedByAnswers(run, question, component) === 'true') return true;
  return run.activeInBase.get(question.id)?.has(component) ?? false;
}
