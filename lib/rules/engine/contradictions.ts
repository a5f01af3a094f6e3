import type { Question, Signal, Subject, Trace } from '../types';
import { type Leaf, quotes } from './leaves';
import { answerEvidence, covers, readAnswer } from './reading';
import { activeSignals, type Run } from './run';
import { candidates, isDeniedByAll } from './suggestions';

/**
 * Where the text of a subject says otherwise than the answers: one leaf per question of which the text speaks, true
 * when it contradicts. The text of a component is held against the component's own answers, the project's and those
 * on its State; the text of the project against the project's answers, and against components that all say otherwise.
 */
export function contradictionTrace(run: Run, subject: Subject): Trace {
  if (run.active.size === 0) return { kind: 'contradiction', value: 'false', of: [], subject };
  const leaves = [...run.compiled.questions.values()].flatMap((question) => {
    const signals = canBeContradicted(question) ? activeSignals(run, question.id, subject) : [];
    return signals.length > 0 ? [contradictionLeaf(run, question, subject, signals)] : [];
  });
  const value = leaves.some((leaf) => leaf.value === 'true') ? 'true' : 'false';
  return { kind: 'contradiction', value, of: leaves, subject };
}

/**
 * A field of the description is no answer: the places that a text names contradict nothing. A list without "none of these"
 * (what kind of work, in what form) denies nothing by leaving a thing out.
 */
function canBeContradicted({ type, options }: Question): boolean {
  return type !== 'field' && (type !== 'many' || options.includes('none'));
}

function contradictionLeaf(run: Run, question: Question, subject: Subject, signals: readonly Signal[]): Leaf {
  const answering = answeringSubjects(run, question, subject);
  const denied = signals.filter(({ suggests }) => isDenied(run, question, subject, answering, suggests));
  const spoken = denied.length > 0 ? denied : signals;
  const expects = question.options.filter((option) => spoken.some(({ suggests }) => suggests === option));
  const answers = answering.flatMap((each) => answerEvidence(question, each, readAnswer(run, question, each)));
  return {
    kind: 'answer',
    value: denied.length > 0 ? 'true' : 'false',
    subject: answering.length === 1 ? (answering[0] ?? subject) : subject,
    about: question.id,
    expects,
    evidence: [...answers, ...quotes(spoken)],
    ...(denied.length > 0 ? { note: 'contradicted' as const } : {}),
  };
}

function answeringSubjects(run: Run, question: Question, subject: Subject): Subject[] {
  if (question.per === 'project') return ['project'];
  if (question.per === 'component') return subject === 'project' ? candidates(run, question) : [subject];
  const country = run.components.get(subject)?.country;
  if (country) return [country];
  return subject === 'project'
    ? [...new Set([...run.components.values()].map((each) => each.country || each.id))]
    : [subject];
}

function isDenied(run: Run, question: Question, subject: Subject, answering: Subject[], suggested: string): boolean {
  if (question.per === 'component' && subject === 'project') return isDeniedByAll(run, question, suggested);
  const answers = answering.map((each) => readAnswer(run, question, each));
  if (answers.length === 0) return false;
  return answers.every(({ state, values }) => state === 'known' && !covers(question, values, suggested));
}
