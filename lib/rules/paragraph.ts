import { explain, type Speaker } from './explain';
import { openPoints, optionsInWords, type Point, restingPoints, unmetPoints } from './paragraph-points';
import type { Change, Finding } from './types';

/** A paragraph is kept to so many words: further points are left out, in the end how to change it. */
const MOST_WORDS = 120;
const MOST_POINTS = 3;

/**
 * One finding in a paragraph for a reader without the file: what was found and where, on what it rests (at most three
 * points, gravest first), why it matters, and what would change it. Of what is not flagged, why not; of what is open,
 * what is missing and how grave it could be. Pure. An edition without the words for it gives its reason alone.
 */
export function paragraphOf(finding: Finding, speaker: Speaker): string {
  const { has = () => true } = speaker;
  if (!has(`rules.${finding.rule}.title`)) return '';
  if (!has('explain.paragraph.rests')) return explain(finding, speaker).reason;
  if (finding.outcome === 'flagged') return flagged(finding, speaker);
  return finding.outcome === 'cannot-tell' ? open(finding, speaker) : unflagged(finding, speaker);
}

/** How many words a text has; quotation marks and dashes that stand alone are none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

type Sentence = string;

/** How many points come before the last sentence has its room. */
const POINTS_FIRST = 2;

/** Puts in as many of the points as there is room for: two, then the last sentence, then a third. */
function fill(
  points: readonly Point[],
  lastOf: (chosen: readonly Point[]) => Sentence,
  write: (chosen: readonly Point[], last: Sentence) => string,
): string {
  const fits = (chosen: readonly Point[], last: Sentence) => wordsIn(write(chosen, last)) <= MOST_WORDS;
  let chosen: readonly Point[] = [];
  const add = (most: number, isKept: boolean) => {
    for (const point of points) {
      const more = points.filter((each) => each === point || chosen.includes(each));
      if (more.length > chosen.length && more.length <= most && fits(more, isKept ? lastOf(more) : '')) chosen = more;
    }
  };
  add(POINTS_FIRST, false);
  const hasLast = fits(chosen, lastOf(chosen));
  add(MOST_POINTS, hasLast);
  return write(chosen, hasLast ? lastOf(chosen) : '');
}

const joined = (sentences: readonly Sentence[]) => sentences.filter((sentence) => sentence !== '').join(' ');

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What a component is called, with its State where the name does not say it. */
function placeOf(finding: Finding, { nameOf, stateOf }: Speaker): string {
  const name = nameOf(finding.subject);
  const state = stateOf?.(finding.subject) ?? '';
  const place = state === '' || name.includes(state) ? name : `${name} (${state})`;
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function flagged(finding: Finding, speaker: Speaker): string {
  const { rule, effect, limb, level, upTo } = finding;
  const { say } = speaker;
  const kind = effect === 'weigh' && limb === 'process' ? 'process' : effect;
  const found = say(`explain.paragraph.flagged.${kind}`, {
    place: placeOf(finding, speaker),
    title: say(`rules.${rule}.title`),
    level: say(`levels.${level}`).toLowerCase(),
  });
  const further =
    effect === 'credit' || upTo === level
      ? ''
      : say('explain.paragraph.couldReach', { level: say(`levels.${upTo}`).toLowerCase() });
  const why = say(`rules.${rule}.reasoning`);
  const bar =
    effect === 'bar' ? say('explain.paragraph.clears.bar', { words: small(say(`rules.${rule}.clearedOnlyBy`)) }) : '';
  const change = (points: readonly Point[]) => (effect === 'weigh' ? clearing(finding, points, speaker) : '');
  const credit = effect === 'credit' ? say('explain.paragraph.creditOnly') : '';
  return fill(restingPoints(finding, speaker), change, (points, last) =>
    joined([found, further, resting(points, speaker), why, bar, credit, last]),
  );
}

function listed(points: readonly Point[], { say }: Speaker): string {
  return points.map(({ words }) => words).join(say('explain.paragraph.join'));
}

function resting(points: readonly Point[], speaker: Speaker): Sentence {
  return points.length === 0 ? '' : speaker.say('explain.paragraph.rests', { points: listed(points, speaker) });
}

/** The fewest answers that would clear it. Where the one answer that was just told is the one, it is not told again. */
function clearing({ wouldChange }: Finding, points: readonly Point[], speaker: Speaker): Sentence {
  const [fewest] = [...wouldChange].sort((a, b) => a.length - b.length);
  const { say } = speaker;
  if (!fewest) return say('explain.paragraph.clears.none');
  const told = points.flatMap(({ question }) => question ?? []);
  const isTold = told.length === 1 && fewest.length === 1 && fewest[0]?.question === told[0];
  const changes = fewest.map((change) => changed(change, isTold, speaker)).join(say('explain.paragraph.join'));
  return say('explain.paragraph.clears.if', { changes });
}

function changed({ question, to, values, phrases }: Change, isTold: boolean, speaker: Speaker): string {
  const { say } = speaker;
  return say(`explain.paragraph.clears.${to}`, {
    answer: isTold
      ? say('explain.paragraph.clears.told')
      : say('explain.paragraph.clears.answer', { question: say(`questions.${question}.text`) }),
    values: optionsInWords(question, values, speaker),
    phrases: phrases.length,
  });
}

function open(finding: Finding, speaker: Speaker): string {
  const { rule, effect, upTo } = finding;
  const { say } = speaker;
  const found = say(`explain.paragraph.open.${effect}`, {
    place: placeOf(finding, speaker),
    title: say(`rules.${rule}.title`),
    level: say(`levels.${upTo}`).toLowerCase(),
  });
  const points = openPoints(finding, speaker);
  const why = () => say(`rules.${rule}.reasoning`);
  return fill(points, why, (chosen, last) => {
    const more = points.length - chosen.length;
    const missing =
      chosen.length === 0 ? '' : say('explain.paragraph.missing', { points: listed(chosen, speaker), more });
    return joined([found, missing, last]);
  });
}

function unflagged(finding: Finding, speaker: Speaker): string {
  const { rule, effect } = finding;
  const { say } = speaker;
  const what = { place: placeOf(finding, speaker), title: say(`rules.${rule}.title`) };
  const kind = effect === 'credit' ? 'credit' : 'flag';
  return fill(
    unmetPoints(finding, speaker),
    () => '',
    (points) => {
      const because = points.length === 0 ? say('explain.paragraph.point.conditions') : listed(points, speaker);
      return joined([say(`explain.paragraph.not.${kind}`, { because }), say('explain.paragraph.looked', what)]);
    },
  );
}
