import type { Question, Subject, Trace } from '../types';
import type { Run } from './run';

/** A question that has no answer, and whose it is. */
export type Missing = { question: string; subject: Subject };

/** The unanswered questions that leave a trace open, each once, in the order in which the trace names them. */
export function missingIn(run: Run, traces: readonly Trace[]): Missing[] {
  const all = traces.flatMap((trace) => openIn(run, trace));
  if (all.length < 2) return all;
  return [...new Map(all.map((each) => [`${each.question}@${each.subject}`, each])).values()];
}

function openIn(run: Run, trace: Trace): Missing[] {
  if (trace.value !== 'unknown') return [];
  if ('of' in trace) return trace.of.flatMap((part) => openIn(run, part));
  if (trace.note === 'contradicted') return [];
  if (trace.kind === 'answer') return [{ question: trace.about, subject: trace.subject }];
  if (trace.kind === 'finding') return [...(run.findingOf(trace.about, trace.subject)?.missing ?? [])];
  const question = questionOn(run, trace.about);
  return question ? [{ question: question.id, subject: trace.subject }] : [];
}

function questionOn(run: Run, topic: string): Question | undefined {
  return [...run.compiled.questions.values()].find(({ fact }) => fact === topic);
}
