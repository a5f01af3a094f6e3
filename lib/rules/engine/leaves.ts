import type { Evidence, FactTopic, LeafNote, Question, Signal, Subject, Trace, Truth } from '../types';
import { type Period, periodOf, periodOfAll, readFact, worstOf } from './facts';
import { knownOf } from './known';
import { answerEvidence, covers, type Reading, readAnswer } from './reading';
import { activeSignals, componentsOf, type Run } from './run';
import { suggestionsFor } from './suggestions';
import { isVisible } from './visible';

export type Leaf = Extract<Trace, { about: string }>;

/** Inside a `not`, text may leave a thing open but never settle it: words on paper must not lower a risk. */
export type Polarity = 'plain' | 'negated';

const NOTHING: readonly [] = [];

/** A leaf quotes this many phrases at most; the screening holds them all. */
const MOST_QUOTES = 25;

/** Does the visible answer hold one of the values? */
export function answerLeaf(
  run: Run,
  question: Question,
  subject: Subject,
  expects: readonly string[],
  polarity: Polarity,
): Leaf {
  const about = question.id;
  if (!isVisible(run, question, subject)) {
    return { kind: 'answer', subject, about, expects, value: 'false', evidence: NOTHING, note: 'hidden' };
  }
  const reading = readAnswer(run, question, subject);
  const suggestions = suggestionsFor(run, question, subject);
  const suggested =
    suggestions.length === 0 ? suggestions : suggestions.filter((each) => expects.includes(each.suggests));
  const known = knownOf(run, question, subject);
  known.evidence ??= answerEvidence(question, subject, reading);
  const evidence = suggested.length === 0 ? known.evidence : [...known.evidence, ...quotes(suggested)];
  const { value, note } = judge(question, reading, expects, suggested, polarity);
  const leaf: Leaf = { kind: 'answer', subject, about, expects, evidence, value };
  if (note) leaf.note = note;
  return leaf;
}

/** The value of an answer leaf alone. */
export function answerValue(
  run: Run,
  question: Question,
  subject: Subject,
  expects: readonly string[],
  polarity: Polarity,
): Truth {
  if (!isVisible(run, question, subject)) return 'false';
  const suggestions = suggestionsFor(run, question, subject);
  const suggested =
    suggestions.length === 0 ? suggestions : suggestions.filter((each) => expects.includes(each.suggests));
  return judge(question, readAnswer(run, question, subject), expects, suggested, polarity).value;
}

function judge(
  question: Question,
  { state, values }: Reading,
  expects: readonly string[],
  suggested: readonly Signal[],
  polarity: Polarity,
): { value: Truth; note?: LeafNote } {
  if (values.some((value) => expects.includes(value))) return { value: 'true' };
  if (state === 'known') {
    const contradicted = suggested.some(({ suggests }) => !covers(question, values, suggests));
    return contradicted ? { value: 'unknown', note: 'contradicted' } : { value: 'false' };
  }
  if (suggested.length === 0) return { value: 'unknown', note: 'missing' };
  return { value: polarity === 'plain' ? 'true' : 'unknown', note: 'suggested-by-text' };
}

/** Signals as evidence. */
export function quotes(signals: readonly Signal[]): Evidence[] {
  return signals.slice(0, MOST_QUOTES).map((signal) => ({ kind: 'signal', signal }));
}

/** The question that asks after a fact, and the answers that say that it holds. */
export type FactQuestion = { question: Question; saysSo: readonly string[] };

/** Does the fact hold for the State of the component (or for the State itself) in the years of the help? */
export function factLeaf(run: Run, topic: FactTopic, asked: FactQuestion | undefined, subject: Subject): Leaf {
  const component = run.components.get(subject);
  const state = component?.country || subject;
  const period = component ? periodOf(component, run.year) : periodOfAll(componentsOf(run, subject), run.year);
  return factOfState(run, topic, asked, state, period);
}

/** Does the fact hold for a State in some years, by the edition or by the answer on that State, whichever is worse? */
export function factOfState(
  run: Run,
  topic: FactTopic,
  asked: FactQuestion | undefined,
  state: Subject,
  period: Period,
): Leaf {
  const known = readFact(run, topic, state, period);
  const answered = asked && answerLeaf(run, asked.question, state, asked.saysSo, 'plain');
  // A State that a fact clears needs no answer; an answer of "unknown" is a doubt about that fact and counts.
  const isSilent = asked === undefined || readAnswer(run, asked.question, state).state === 'missing';
  const value = worstOf(known.value, isSilent && known.value === 'no' ? null : (answered?.value ?? null));
  const evidence: Evidence[] = known.facts.map((fact) => ({ kind: 'fact', fact, edition: run.facts.edition }));
  if (answered) evidence.push(...answered.evidence);
  const leaf: Leaf = { kind: 'fact', value, subject: state, about: topic, expects: NOTHING, evidence };
  const note = factNote(topic, known.value === 'yes' ? 'true' : 'unknown', value, answered?.note);
  if (note) leaf.note = note;
  return leaf;
}

function factNote(topic: FactTopic, byFact: Truth, value: Truth, answered: LeafNote | undefined): LeafNote | undefined {
  if (value === 'true') return byFact !== 'true' && answered === 'suggested-by-text' ? answered : undefined;
  if (value === 'false') return undefined;
  if (answered === 'contradicted') return answered;
  return topic === 'death-penalty-drugs' ? 'treated-as-retained' : 'missing';
}

/** Did the scanner find a phrase of the group in the texts that speak of the subject? */
export function signalLeaf(run: Run, question: string, group: string, subject: Subject): Leaf {
  const inTexts = subject === 'project' ? activeSignals(run, question) : reaching(run, question, subject);
  const found = inTexts.filter((signal) => signal.group === group);
  const value = found.length > 0 ? 'true' : 'false';
  return { kind: 'signal', value, subject, about: group, expects: [], evidence: quotes(found) };
}

/** The text of a component speaks for it; the text of the project speaks for all. */
function reaching(run: Run, question: string, component: Subject): readonly Signal[] {
  return [...activeSignals(run, question, component), ...activeSignals(run, question, 'project')];
}

/** Is another rule flagged for the same subject? */
export function findingLeaf(run: Run, rule: string, subject: Subject): Leaf {
  const value = findingValue(run, rule, subject);
  return { kind: 'finding', value, subject, about: rule, expects: NOTHING, evidence: NOTHING };
}

/** The value of a finding leaf alone. */
export function findingValue(run: Run, rule: string, subject: Subject): Truth {
  const outcome = run.outcomeOf(rule, subject);
  return outcome === 'flagged' ? 'true' : outcome === 'cannot-tell' ? 'unknown' : 'false';
}
