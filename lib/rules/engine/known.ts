import type { Evidence, Question, Subject, Trace, Truth } from '../types';
import type { Reading } from './reading';
import type { Run } from './run';

/** What a run has worked out about one question of one subject. */
export type Known = {
  opened: Truth | undefined;
  visible: boolean | undefined;
  reading: Reading | undefined;
  evidence: readonly Evidence[] | undefined;
};

/** The place where a run keeps what it has worked out about a question of a subject. */
export function knownOf(run: Run, question: Question, subject: Subject): Known {
  const { known } = run.memory;
  let ofSubject = known.get(subject);
  if (!ofSubject) {
    ofSubject = new Map();
    known.set(subject, ofSubject);
  }
  let own = ofSubject.get(question);
  if (!own) {
    own = { opened: undefined, visible: undefined, reading: undefined, evidence: undefined };
    ofSubject.set(question, own);
  }
  return own;
}

/** Values of a subject by the place of a condition; 0 for those not worked out yet. */
export function valuesOf(run: Run, subject: Subject): Uint8Array {
  const { values } = run.memory;
  let own = values.get(subject);
  if (!own) {
    own = new Uint8Array(run.compiled.shared.checks.size);
    values.set(subject, own);
  }
  return own;
}

/** Traces of a subject by the number of a shared condition: what several rules ask is worked out once. */
export function tracesOf(run: Run, subject: Subject): (Trace | undefined)[] {
  const { memory } = run;
  if (memory.latest.subject === subject) return memory.latest.traces;
  let traces = memory.traces.get(subject);
  if (!traces) {
    traces = new Array<Trace | undefined>(run.compiled.shared.count).fill(undefined);
    memory.traces.set(subject, traces);
  }
  memory.latest = { subject, traces };
  return traces;
}
