import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Lexicon } from '../types';
import { expandPhrase } from './notation';
import { scanText } from './scan';
import { type Tokens, tokenize } from './tokens';

const lexicon: Lexicon = {
  groups: [
    {
      id: 'one',
      question: 'E1',
      suggests: 'a',
      phrases: { en: ['red (big|small|) gate', 'gate', 'red ... wall', '(old|new) red'] },
      except: { en: ['red gate wall', 'gate ... big wall'] },
    },
    {
      id: 'two',
      question: 'E1',
      suggests: 'b',
      phrases: { en: ['big gate', 'gate ... red ... wall', 'old(er|est|) wall'] },
    },
  ],
  negation: {
    en: {
      before: ['no', 'without (any|)'],
      after: ['is excluded'],
      stop: ['but', 'is'],
      pseudo: ['no doubt'],
      join: ['or'],
    },
  },
};

const cues = lexicon.negation.en ?? { before: [], after: [], stop: [], pseudo: [], join: [] };

/** Where a form may end that begins at a word, tried in the plainest way. */
function endsOf(form: string, { words, breaks }: Tokens, from: number, mayPass: (at: number) => boolean): number[] {
  let ends = [from];
  form.split(' ... ').forEach((part, index) => {
    const starts = index === 0 ? ends : ends.flatMap((end) => leaps(end, breaks, mayPass));
    ends = starts.flatMap((start) => {
      const own = tokenize(part).words;
      const fits = own.every((word, at) => words[start + at] === word && (at === 0 || breaks[start + at] === 'none'));
      return fits ? [start + own.length] : [];
    });
  });
  return ends;
}

function leaps(end: number, breaks: Tokens['breaks'], mayPass: (at: number) => boolean): number[] {
  const starts: number[] = [];
  for (let at = end; at <= end + 4 && at < breaks.length && breaks[at] !== 'sentence'; at++) {
    starts.push(at);
    if (!mayPass(at)) break;
  }
  return starts;
}

/** All matches of lists of phrases, the longest at the first place, each word used once. */
function matchesOf(lists: readonly (readonly string[])[], tokens: Tokens, mayPass = (_: number) => true) {
  const found: { from: number; to: number; list: number }[] = [];
  let used = 0;
  for (let from = 0; from < tokens.words.length; from++) {
    let best = { to: 0, list: -1 };
    lists.forEach((phrases, list) => {
      for (const form of phrases.flatMap(expandPhrase))
        for (const to of endsOf(form, tokens, from, mayPass)) if (to >= best.to) best = { to, list };
    });
    if (best.list < 0 || from < used) continue;
    used = best.to;
    found.push({ from, ...best });
  }
  return found;
}

function reference(text: string) {
  const tokens = tokenize(text);
  const { words, breaks } = tokens;
  const kinds = ['before', 'after', 'stop', 'pseudo'] as const;
  const marks = matchesOf(
    kinds.map((kind) => cues[kind]),
    tokens,
  ).map(({ list, ...span }) => ({ ...span, kind: kinds[list] }));
  const negates = (at: number) =>
    marks.some(({ from, to, kind }) => from <= at && at < to && (kind === 'before' || kind === 'after'));
  const isNegated = (from: number, to: number) => {
    const inList = breaks[from] === 'clause' || words[from - 1] === 'or';
    for (let edge = from; edge > 0 && from - edge <= 6; ) {
      if (breaks[edge] === 'sentence' || (breaks[edge] === 'clause' && !inList)) break;
      const mark = marks.find((each) => each.to === edge);
      if (mark?.kind === 'before') return true;
      if (mark && mark.kind !== 'pseudo') break;
      edge = mark ? mark.from : edge - 1;
    }
    for (let edge = to; edge < words.length && edge - to <= 3; ) {
      if (breaks[edge] !== 'none') break;
      const mark = marks.find((each) => each.from === edge);
      if (mark?.kind === 'after') return true;
      if (mark && mark.kind !== 'pseudo') break;
      edge = mark ? mark.to : edge + 1;
    }
    return false;
  };
  return lexicon.groups.flatMap(({ id, phrases, except = {} }) =>
    matchesOf([phrases.en ?? [], except.en ?? []], tokens, (at) => !negates(at))
      .filter(({ list }) => list === 0)
      .map(({ from, to }) => [id, tokens.starts[from], tokens.ends[to - 1], isNegated(from, to)]),
  );
}

const word = fc.constantFrom(
  ...['red', 'big', 'small', 'gate', 'wall', 'old', 'older', 'new', 'no', 'without', 'any', 'is', 'excluded'],
  ...['but', 'doubt', 'or', 'other', 'RED', 'g\u00ADate', 'wa\u200Bll', 'ｗａｌｌ'],
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', '; ', '-', '\n', '\n\n');
const text = fc
  .array(fc.tuple(word, gap), { minLength: 6, maxLength: 25 })
  .map((parts) => parts.map(([each, after]) => each + after).join(''));

it('the scanner finds what trying every phrase at every word finds', () => {
  const order = (one: readonly unknown[], other: readonly unknown[]) => (String(one) < String(other) ? -1 : 1);
  let signals = 0;
  fc.assert(
    fc.property(text, (value) => {
      const found = scanText(value, lexicon).map(({ group, start, end, negated }) => [group, start, end, negated]);
      signals += found.length;
      expect([...found].sort(order)).toEqual([...reference(value)].sort(order));
    }),
    { numRuns: 500 },
  );
  expect(signals).toBeGreaterThan(250);
}, 30_000);
