import type {
  Component,
  FactsEdition,
  Finding,
  Lexicon,
  Outcome,
  ProjectDescription,
  Question,
  Signal,
  Subject,
  Trace,
  Truth,
} from '../types';
import type { ChangeSet } from './change-sets';
import type { Known } from './known';

/** A compiled condition: `value` says whether it holds for a subject, and the call itself also says why. */
export type Check = ((run: Run, subject: Subject) => Trace) & { value: (run: Run, subject: Subject) => Truth };

/**
 * Conditions by what they say, compiled once. All have a place among the values of a run; `count` of them stand in several
 * places and have a number among its traces too.
 */
export type SharedChecks = { checks: Map<string, { check: Check; number: number }>; count: number };

/** Questions by id in catalogue order, and what opens those that are not always asked. */
export type CompiledQuestions = {
  questions: ReadonlyMap<string, Question>;
  visibility: ReadonlyMap<string, Check>;
  shared: SharedChecks;
};

type Memory = {
  known: Map<Subject, Map<Question, Known>>;
  traces: Map<Subject, (Trace | undefined)[]>;
  latest: { subject: Subject | undefined; traces: (Trace | undefined)[] };
  values: Map<Subject, Uint8Array>;
  claimed: Map<string, boolean>;
  ways: Record<'true' | 'false', Map<Trace, readonly ChangeSet[]>>;
};

/**
 * One evaluation of one description: its parts by name, and what has been worked out so far.
 * Everything in it follows from the description, the rulebook, the facts and the date, so it may be kept while the run lasts.
 */
export type Run = {
  description: ProjectDescription;
  components: ReadonlyMap<Subject, Component>;
  facts: FactsEdition;
  /** Year of the screening date. */
  year: number;
  /** Every signal, with the person's response where there is one. */
  signals: readonly Signal[];
  /** The counted signals by question, then by the subject whose text they stand in. */
  active: ReadonlyMap<string, ReadonlyMap<Subject, readonly Signal[]>>;
  /** The same without what an overlay adds: what the text of one component takes from another rests on these alone. */
  activeInBase: Run['active'];
  /** Groups that an overlay adds. */
  added: ReadonlySet<string>;
  compiled: CompiledQuestions;
  /** What has been worked out, so that rules that ask the same share the answer. */
  memory: Memory;
  /** The finding of a rule on a subject; undefined for a rule that the rulebook lacks. */
  findingOf: (rule: string, subject: Subject) => Finding | undefined;
  /** Its outcome alone. */
  outcomeOf: (rule: string, subject: Subject) => Outcome | undefined;
};

/** Starts an evaluation. `date` is an ISO date; `signals` are those the scanner found in this description. */
export function startRun(
  description: ProjectDescription,
  { facts, date, lexicon }: { facts: FactsEdition; date: string; lexicon?: Pick<Lexicon, 'added'> },
  compiled: CompiledQuestions,
  found: readonly Signal[],
): Run {
  const signals = found.map((signal) => withResponse(signal, description));
  const added = new Set(lexicon?.added?.map(({ id }) => id));
  const active = activeByQuestion(signals);
  return {
    description,
    components: new Map(description.components.map((component) => [component.id, component])),
    facts,
    year: Number(date.slice(0, 4)),
    signals,
    active,
    activeInBase: added.size === 0 ? active : activeByQuestion(signals.filter(({ group }) => !added.has(group))),
    compiled,
    added,
    memory: noMemory(),
    findingOf: () => undefined,
    outcomeOf: () => undefined,
  };
}

/** A new evaluation of a changed description whose texts are the same. */
export function restart(run: Run, description: ProjectDescription): Run {
  const signals = run.signals.map((signal) => withResponse(signal, description));
  const { added } = run;
  const active = activeByQuestion(signals);
  return {
    ...run,
    description,
    signals,
    active,
    activeInBase: added.size === 0 ? active : activeByQuestion(signals.filter(({ group }) => !added.has(group))),
    memory: noMemory(),
    findingOf: () => undefined,
    outcomeOf: () => undefined,
  };
}

function noMemory(): Memory {
  return {
    known: new Map(),
    traces: new Map(),
    latest: { subject: undefined, traces: [] },
    values: new Map(),
    claimed: new Map(),
    ways: { true: new Map(), false: new Map() },
  };
}

function withResponse(signal: Signal, { signals }: ProjectDescription): Signal {
  const { response: _, ...found } = signal;
  const response = Object.hasOwn(signals, signal.key) ? signals[signal.key] : undefined;
  return response ? { ...found, response } : found;
}

/** True for a signal that counts: neither negated nor refuted. */
export function isActive(signal: Signal): boolean {
  return !signal.negated && signal.response?.response !== 'refuted';
}

function activeByQuestion(signals: readonly Signal[]): Map<string, Map<Subject, Signal[]>> {
  const index = new Map<string, Map<Subject, Signal[]>>();
  for (const signal of signals.filter(isActive)) {
    const bySubject = index.get(signal.question) ?? new Map<Subject, Signal[]>();
    const own = bySubject.get(signal.subject) ?? [];
    own.push(signal);
    bySubject.set(signal.subject, own);
    index.set(signal.question, bySubject);
  }
  return index;
}

/** Counted signals for a question; with a subject, only those in its text. */
export function activeSignals(run: Run, question: string, subject?: Subject): readonly Signal[] {
  const bySubject = run.active.get(question);
  if (!bySubject) return [];
  return subject === undefined ? [...bySubject.values()].flat() : (bySubject.get(subject) ?? []);
}

/** The States of the project, each once, in order of first mention. */
export function countriesOf(description: Pick<ProjectDescription, 'components'>): string[] {
  return [...new Set(description.components.map(({ country }) => country).filter((country) => country !== ''))];
}

/** The components that a subject stands for: all for the project, those in a State, or the component itself. */
export function componentsOf(run: Run, subject: Subject): Component[] {
  const components = [...run.components.values()];
  if (subject === 'project') return components;
  return components.filter(({ id, country }) => id === subject || country === subject);
}
