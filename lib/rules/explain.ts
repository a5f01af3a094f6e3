import type { Change, Evidence, Finding, Question, Signal, Subject, Trace, Truth } from './types';

/** Looks up rulebook words by key, with values put in. */
export type Lookup = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What explaining needs besides the finding: words, the questions, and names for components and States. */
export type Speaker = {
  say: Lookup;
  /** Whether there are words for a key: an old edition lacks some. Absent = there are. */
  has?: (key: string) => boolean;
  questions: readonly Question[];
  nameOf: (subject: Subject) => string;
  /** The State of a component by name, to be said beside its own. */
  stateOf?: (subject: Subject) => string;
};

/** One condition of a rule in words. `bearing`: it speaks for the flag, against it, or is open. */
export type Ground = { bearing: 'for' | 'against' | 'open'; words: string; evidence: readonly string[] };

/** A finding in words. */
export type Explanation = {
  title: string;
  reason: string;
  grounds: readonly Ground[];
  /** What would make it graver, and whether it does. */
  graver: readonly { level: string; grounds: readonly Ground[] }[];
  /** Each entry clears the flag by itself; the sentences of one entry belong together. */
  wouldChange: readonly (readonly string[])[];
  /** For bars: what alone clears it. */
  clearedOnlyBy?: string;
};

type Leaf = Extract<Trace, { about: string }>;

/** Says why a finding is what it is: conditions met and unmet, their evidence, and what would change it. Pure. */
export function explain(finding: Finding, speaker: Speaker): Explanation {
  const { rule, effect, outcome, upTo, trace, raise, wouldChange } = finding;
  const { say } = speaker;
  const state = effect === 'credit' && outcome === 'cannot-tell' ? 'open-credit' : outcome;
  return {
    title: say(`rules.${rule}.title`),
    reason:
      outcome === 'flagged'
        ? say(`rules.${rule}.reasoning`)
        : say(`explain.outcome.${state}`, { level: say(`levels.${upTo}`) }),
    grounds: groundsOf(trace, 'true', speaker),
    graver: raise.map((each) => ({ level: say(`levels.${each.to}`), grounds: groundsOf(each.trace, 'true', speaker) })),
    wouldChange: wouldChange.map((set) => set.flatMap((change) => changeInWords(change, speaker))),
    ...(effect === 'bar' ? { clearedOnlyBy: say(`rules.${rule}.clearedOnlyBy`) } : {}),
  };
}

function groundsOf(trace: Trace, wanted: Truth, speaker: Speaker): Ground[] {
  if (trace.kind === 'unsettled') return trace.of.flatMap((part) => groundsOf(part, 'unknown', speaker));
  if ('of' in trace) {
    const below = trace.kind === 'not' ? (wanted === 'true' ? 'false' : 'true') : wanted;
    return trace.of.flatMap((part) => groundsOf(part, below, speaker));
  }
  const settled = trace.value === wanted ? 'for' : 'against';
  return [
    {
      bearing: trace.value === 'unknown' && wanted !== 'unknown' ? 'open' : settled,
      words: leafInWords(trace, speaker),
      evidence: trace.evidence.flatMap((each) => evidenceInWords(each, speaker)),
    },
  ];
}

function leafInWords(leaf: Leaf, { say, questions, nameOf }: Speaker): string {
  const { kind, about, value, note } = leaf;
  const subject = nameOf(leaf.subject);
  if (kind === 'signal') return say(`explain.leaf.signal-${value}`, { group: say(`signals.${about}`) });
  if (kind === 'finding') {
    return say(`explain.leaf.finding-${value}`, { rule: about, title: say(`rules.${about}.title`) });
  }
  if (kind === 'fact') {
    const key = note === 'treated-as-retained' ? note : `fact-${value}`;
    return say(`explain.leaf.${key}`, { topic: say(`topics.${about}`), subject });
  }
  const given = leaf.evidence.find((each) => each.kind === 'answer');
  const values = options(about, given?.kind === 'answer' ? given.values : [], { say, questions });
  return say(`explain.leaf.${note ?? 'answered'}`, { question: say(`questions.${about}.text`), subject, values });
}

function evidenceInWords(evidence: Evidence, speaker: Speaker): string[] {
  const { say } = speaker;
  if (evidence.kind === 'answer') {
    return evidence.basis === '' ? [] : [say('explain.evidence.basis', { basis: evidence.basis })];
  }
  if (evidence.kind === 'signal') {
    return [quoteInWords(evidence.signal, speaker)];
  }
  const { detail, sources } = evidence.fact;
  return [say('explain.evidence.fact', { detail, sources: sources.join(', ') })];
}

// The same words speak for many findings; putting them into a sentence is slow, so each speaker does it once.
const quotes = new WeakMap<Speaker, Map<string, string>>();

function quoteInWords({ quote, field }: Signal, speaker: Speaker): string {
  const said = quotes.get(speaker) ?? new Map<string, string>();
  quotes.set(speaker, said);
  const key = `${field}\n${quote}`;
  const words = said.get(key) ?? speaker.say('explain.evidence.quote', { quote, field });
  said.set(key, words);
  return words;
}

function changeInWords({ question, subject, to, values, phrases }: Change, speaker: Speaker): string[] {
  const { say, nameOf } = speaker;
  const asked = { question: say(`questions.${question}.text`), subject: nameOf(subject) };
  const answer = say(`explain.change.${to}`, { ...asked, values: options(question, values, speaker) });
  return phrases.length > 0 ? [answer, say('explain.change.phrases', { count: phrases.length })] : [answer];
}

/** Option names, joined. What is no option of the question any more is shown as it was given. */
function options(
  id: string,
  values: readonly string[],
  { say, questions }: Pick<Speaker, 'say' | 'questions'>,
): string {
  const known = questions.find((question) => question.id === id)?.options ?? [];
  return values.map((value) => (known.includes(value) ? say(`questions.${id}.options.${value}`) : value)).join('; ');
}
