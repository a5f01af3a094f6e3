import { decisiveLeaves, type Leaf } from './decisive';
import type { Speaker } from './explain';
import type { CountryFact, Finding, Signal, Trace } from './types';

/** Part of a sentence. `question`: the question whose answer it tells. */
export type Point = { words: string; question?: string };

/** What a flag rests on, the gravest of each kind first. */
export function restingPoints(finding: Finding, speaker: Speaker): Point[] {
  const raising = finding.raise.filter(({ to, trace }) => to === finding.level && trace.value === 'true');
  const leaves = [...raising.map(({ trace }) => trace), finding.trace].flatMap(decisiveLeaves);
  const seen = new Map<string, number>();
  const ranked = [...leaves]
    .map((leaf) => ({ leaf, rank: rankOf(leaf, speaker) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ leaf, rank }) => {
      const nth = seen.get(leaf.kind) ?? 0;
      seen.set(leaf.kind, nth + 1);
      return { leaf, order: nth * 10 + rank };
    })
    .sort((a, b) => a.order - b.order);
  return once(ranked.map(({ leaf }) => point(leaf, finding, speaker)));
}

/** What must be known before it can be told: questions first, then what else is open. */
export function openPoints(finding: Finding, speaker: Speaker): Point[] {
  const raising = finding.raise.filter(({ trace }) => trace.value === 'unknown').map(({ trace }) => trace);
  const open = [finding.trace, ...raising].flatMap(leavesOf).filter(({ value }) => value === 'unknown');
  const facts = new Set(open.filter(({ kind }) => kind === 'fact').map(({ about }) => about));
  // What is on record of a State says more than the question that asks for it.
  const isFact = (id: string) => speaker.questions.some((each) => each.id === id && facts.has(each.fact ?? ''));
  const missing = finding.missing.filter(({ question }) => !isFact(question));
  const asked = new Set(missing.map(({ question }) => question));
  const questions = missing.map(({ question, subject }) => {
    const words = speaker.say('explain.paragraph.quoted', { words: questionText(question, speaker) });
    return { words: where(words, subject, { finding, speaker }) };
  });
  const others = open.filter(({ kind, about }) => kind !== 'answer' || !asked.has(about));
  return once([...questions, ...others.map((leaf) => point(leaf, finding, speaker))]);
}

/** Why a rule is not flagged: the conditions that decide it. */
export function unmetPoints(finding: Finding, speaker: Speaker): Point[] {
  return once(decisiveLeaves(finding.trace).map((leaf) => point(leaf, finding, speaker)));
}

/** So many options are named; more would hide the sentence. */
const MOST_OPTIONS = 3;

/** The first option names, each in quotation marks. What is no option of the question any more is shown as it was given. */
export function optionsInWords(id: string, values: readonly string[], { say, questions }: Speaker): string {
  const options = questions.find((question) => question.id === id)?.options ?? [];
  const named = values
    .slice(0, MOST_OPTIONS)
    .map((value) => (options.includes(value) ? say(`questions.${id}.options.${value}`) : value))
    .map((words) => say('explain.paragraph.quoted', { words }));
  return [...named, ...(values.length > MOST_OPTIONS ? ['…'] : [])].join(', ');
}

const once = (points: readonly Point[]) => [...new Map(points.map((each) => [each.words, each])).values()];

function leavesOf(trace: Trace): Leaf[] {
  return 'of' in trace ? trace.of.flatMap(leavesOf) : [trace];
}

const questionText = (id: string, { say }: Speaker) => say(`questions.${id}.text`);

/** Facts and other findings weigh more than the gravest answers, these more than phrases, and silence least. */
function rankOf(leaf: Leaf, { questions }: Speaker): number {
  if (leaf.kind === 'finding' || leaf.kind === 'fact') return leaf.value === 'true' ? 0 : 4;
  const given = leaf.evidence.find((each) => each.kind === 'answer');
  const gravest = questions.find(({ id }) => id === leaf.about)?.options[0] ?? '';
  if (given?.kind === 'answer') return given.values.includes(gravest) ? 1 : 2;
  return leaf.evidence.length > 0 ? 3 : 5;
}

/** One condition as it came out, as part of a sentence. */
function point(leaf: Leaf, finding: Finding, speaker: Speaker): Point {
  const words = kinds[leaf.kind](leaf, speaker);
  if (leaf.kind !== 'answer') return { words };
  const isTold = leaf.note !== 'suggested-by-text' && leaf.evidence.some(({ kind }) => kind === 'answer');
  return { words: where(words, leaf.subject, { finding, speaker }), ...(isTold ? { question: leaf.about } : {}) };
}

function where(words: string, subject: string, { finding, speaker }: { finding: Finding; speaker: Speaker }): string {
  const here = subject === finding.subject || subject === 'project';
  const name = here ? '' : speaker.nameOf(subject);
  return name === '' || name === speaker.nameOf(finding.subject) ? words : `${words} (${name})`;
}

const kinds: Readonly<Record<Leaf['kind'], (leaf: Leaf, speaker: Speaker) => string>> = {
  answer: answerPoint,
  fact: factPoint,
  signal: (leaf, speaker) =>
    quotePoint(leaf, speaker) ??
    speaker.say('explain.paragraph.point.silent', { group: speaker.say(`signals.${leaf.about}`) }),
  finding: ({ about, value }, { say }) =>
    say(`explain.paragraph.point.finding-${value}`, { title: say(`rules.${about}.title`) }),
};

function answerPoint(leaf: Leaf, speaker: Speaker): string {
  const { say } = speaker;
  const question = questionText(leaf.about, speaker);
  if (leaf.note === 'hidden') return say('explain.paragraph.point.hidden', { question });
  const given = leaf.evidence.find((each) => each.kind === 'answer');
  if (given?.kind === 'answer' && leaf.note !== 'suggested-by-text') {
    const values = given.values.includes('unknown') ? [] : given.values;
    const key = leaf.note === 'contradicted' ? 'contradicted' : values.length === 0 ? 'unknown' : 'answer';
    return say(`explain.paragraph.point.${key}`, { question, values: optionsInWords(leaf.about, values, speaker) });
  }
  return quotePoint(leaf, speaker) ?? say('explain.paragraph.point.missing', { question });
}

/** The plainest phrase that counts. */
function quotePoint({ evidence }: Leaf, { say }: Speaker): string | undefined {
  const signals = evidence.flatMap((each) => (each.kind === 'signal' ? [each.signal] : []));
  const counted = signals.filter(({ negated, response }) => !negated && response?.response !== 'refuted');
  const doubt = ({ response, cue }: Signal) => (response ? 0 : cue ? 2 : 1);
  const [plainest] = counted.sort((a, b) => doubt(a) - doubt(b));
  if (!plainest) return undefined;
  return say('explain.paragraph.point.quote', { quote: plainest.quote.replace(/\s+/gu, ' ') });
}

const SAYS: Readonly<Record<Leaf['value'], readonly CountryFact['value'][]>> = {
  true: ['yes'],
  false: ['no', 'not-listed'],
  unknown: ['disputed', 'not-listed'],
};

function factPoint(leaf: Leaf, speaker: Speaker): string {
  const { say, nameOf } = speaker;
  const facts = leaf.evidence.flatMap((each) => (each.kind === 'fact' ? [each.fact] : []));
  const newestFirst = [...facts].sort((a, b) => (b.evidenceYear ?? 0) - (a.evidenceYear ?? 0));
  const telling = newestFirst.find(({ value }) => SAYS[leaf.value].includes(value));
  const asked = speaker.questions.find(({ fact }) => fact === leaf.about);
  const isAnswered = leaf.evidence.some(({ kind }) => kind !== 'fact') && !telling && asked;
  if (isAnswered) return answerPoint({ ...leaf, about: asked.id }, speaker);
  const value = telling?.value ?? 'absent';
  const words = say(`explain.paragraph.point.fact-${value}`, {
    topic: say(`topics.${leaf.about}`),
    state: nameOf(telling?.iso3 ?? leaf.subject),
    year: String(telling?.evidenceYear ?? telling?.fromYear ?? 'none'),
  });
  return leaf.note === 'treated-as-retained' ? say('explain.paragraph.point.treated', { words }) : words;
}
