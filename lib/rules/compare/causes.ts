import canonicalize from 'canonicalize';
import { factsOfCountry } from '@/lib/countries/look-up';
import { isActive } from '../engine/run';
import type { CountryFact, FactsEdition, FactTopic, Finding, Rule, Rulebook, Signal, Subject, Trace } from '../types';

/** One reason why a finding is another one than before. */
export type Cause =
  | { kind: 'rule-new' | 'rule-gone' }
  | { kind: 'rule-changed'; parts: readonly ('condition' | 'level')[] }
  | { kind: 'question-changed'; question: string }
  /** Other phrases are found for the question, or count otherwise. Keys of the signals. */
  | { kind: 'lexicon-changed'; question: string; appeared: readonly string[]; vanished: readonly string[] }
  | {
      kind: 'facts-changed';
      state: string;
      topic: string;
      before: readonly CountryFact[];
      after: readonly CountryFact[];
    }
  /** The editions say the same of the State; another year is asked about. */
  | { kind: 'date-passed'; state: string; topic: string }
  | { kind: 'answer-changed'; question: string; subject: Subject }
  /** A rule that it rests on came out otherwise. */
  | { kind: 'finding-changed'; rule: string };

type Side = { signals: readonly Signal[]; date: string };
type Context = {
  before: Side;
  after: Side;
  editions: { rulebookBefore: Rulebook; rulebookAfter: Rulebook; factsBefore: FactsEdition; factsAfter: FactsEdition };
  hasChanged: (id: string) => boolean;
};
type Pair = { before: Finding | undefined; after: Finding | undefined };
type Leaf = Extract<Trace, { about: string }>;

/** Why a finding changed: the rule, its questions, the phrases found, the facts, the date, the findings it rests on. */
export function causesOf(pair: Pair, context: Context): Cause[] {
  const rule = pair.after?.rule ?? pair.before?.rule ?? '';
  const was = context.editions.rulebookBefore.rules.find(({ id }) => id === rule);
  const is = context.editions.rulebookAfter.rules.find(({ id }) => id === rule);
  if (!was) return [{ kind: 'rule-new' }];
  if (!is) return [{ kind: 'rule-gone' }];
  const leaves = { before: leavesOf(pair.before), after: leavesOf(pair.after) };
  const all = [...leaves.before, ...leaves.after];
  return [
    ...ruleChanged(was, is),
    ...once(all.filter(isAnswer).map(({ about }) => about)).flatMap((id) => questionChanged(id, context)),
    ...onceBy(all.filter(isAnswer)).flatMap((leaf) => lexiconChanged(leaf, context)),
    ...onceBy(all.filter(({ kind }) => kind === 'fact')).flatMap((leaf) => factsChanged(leaf, leaves, context)),
    ...onceBy(all.filter(isAnswer)).flatMap((leaf) => answerChanged(leaf, leaves)),
    ...onceBy(all.filter(({ kind }) => kind === 'finding')).flatMap(({ about, subject }): Cause[] => {
      const changed = context.hasChanged(`${about}@${subject}`) || context.hasChanged(`${about}@project`);
      return changed ? [{ kind: 'finding-changed', rule: about }] : [];
    }),
  ];
}

const isAnswer = ({ kind }: Leaf) => kind === 'answer';
const once = (ids: readonly string[]) => [...new Set(ids)];
const isSame = (a: unknown, b: unknown) => canonicalize(a ?? null) === canonicalize(b ?? null);

function onceBy(leaves: readonly Leaf[]): Leaf[] {
  return [...new Map(leaves.map((leaf) => [`${leaf.about}@${leaf.subject}`, leaf])).values()];
}

function leavesOf(finding: Finding | undefined): Leaf[] {
  return finding ? [finding.trace, ...finding.raise.map(({ trace }) => trace)].flatMap(leavesIn) : [];
}

function leavesIn(trace: Trace): Leaf[] {
  return 'of' in trace ? trace.of.flatMap(leavesIn) : [trace];
}

function ruleChanged(was: Rule, is: Rule): Cause[] {
  const conditions = (rule: Rule) => [rule.appliesWhen, rule.when, rule.per].map((part) => part ?? null);
  const levels = ({ level, raise, effect, limb }: Rule) => [level, raise ?? [], effect, limb];
  const parts = [
    ...(isSame(conditions(was), conditions(is)) ? [] : ['condition' as const]),
    ...(isSame(levels(was), levels(is)) ? [] : ['level' as const]),
  ];
  return parts.length > 0 ? [{ kind: 'rule-changed', parts }] : [];
}

function questionChanged(id: string, { editions }: Context): Cause[] {
  const of = ({ questions }: Rulebook) => {
    const question = questions.find((each) => each.id === id);
    return question && [question.type, question.per, question.options, question.visibleWhen ?? null];
  };
  if (isSame(of(editions.rulebookBefore), of(editions.rulebookAfter))) return [];
  return [{ kind: 'question-changed', question: id }];
}

function lexiconChanged({ about, subject }: Leaf, { before, after }: Context): Cause[] {
  const keys = ({ signals }: Side) =>
    signals
      .filter((signal) => signal.question === about && isActive(signal))
      .filter((signal) => signal.subject === subject || signal.subject === 'project' || subject === 'project')
      .map(({ key }) => key);
  const [was, is] = [keys(before), keys(after)];
  const appeared = is.filter((key) => !was.includes(key));
  const vanished = was.filter((key) => !is.includes(key));
  if (appeared.length + vanished.length === 0) return [];
  return [{ kind: 'lexicon-changed', question: about, appeared, vanished }];
}

type Sides = { before: readonly Leaf[]; after: readonly Leaf[] };

function factsChanged({ about, subject: state }: Leaf, leaves: Sides, { before, after, editions }: Context): Cause[] {
  const rows = (edition: FactsEdition) => factsOfCountry(edition, state).filter(({ topic }) => topic === about);
  const [was, is] = [rows(editions.factsBefore), rows(editions.factsAfter)];
  const topic = about as FactTopic;
  if (!isSame(was, is)) return [{ kind: 'facts-changed', state, topic, before: was, after: is }];
  const valueIn = (list: readonly Leaf[]) =>
    list.find((leaf) => leaf.kind === 'fact' && leaf.about === about && leaf.subject === state)?.value;
  const isOtherYear = before.date.slice(0, 4) !== after.date.slice(0, 4);
  const values = [valueIn(leaves.before), valueIn(leaves.after)];
  return isOtherYear && values[0] !== values[1] ? [{ kind: 'date-passed', state, topic }] : [];
}

function answerChanged({ about, subject }: Leaf, leaves: Sides): Cause[] {
  const given = (list: readonly Leaf[]) => {
    const leaf = list.find((each) => each.kind === 'answer' && each.about === about && each.subject === subject);
    return leaf && leaf.note !== 'hidden' ? leaf.evidence.find(({ kind }) => kind === 'answer') : undefined;
  };
  const isRead = (list: readonly Leaf[]) => list.some((each) => each.about === about && each.note !== 'hidden');
  if (!isRead(leaves.before) || !isRead(leaves.after)) return [];
  const [was, is] = [given(leaves.before), given(leaves.after)];
  const values = (evidence: typeof was) => (evidence?.kind === 'answer' ? evidence.values : []);
  return isSame(values(was), values(is)) ? [] : [{ kind: 'answer-changed', question: about, subject }];
}
