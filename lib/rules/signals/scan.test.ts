import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon, ProjectDescription } from '../types';
import { lexicon } from './lexicon';
import { samplePhrase } from './notation';
import { scan, scanText } from './scan';
import { smallLexicon } from './small-lexicon';

const description: ProjectDescription = {
  title: 'Interdiction at the border',
  summary: 'Sniffer dogs are supplied.',
  donor: 'Police raids fund',
  implementer: '',
  indicators: ['Number of arrests', 'Conviction rate'],
  components: [
    {
      id: 'c1',
      name: 'Dog unit',
      description: 'Sniffer dogs, and more sniffer dogs.',
      recipient: 'Police raids office',
      country: 'IRN',
      place: '',
      amount: null,
      startYear: null,
      endYear: null,
    },
  ],
  answers: {},
  signals: {},
};

describe('scanning a description', () => {
  it('reads title, summary, indicators, and name and description of each component', () => {
    expect(scan(description, smallLexicon).map(({ field, subject, quote }) => [field, subject, quote])).toEqual([
      ['title', 'project', 'Interdiction'],
      ['summary', 'project', 'Sniffer dogs'],
      ['indicators.0', 'project', 'Number of arrests'],
      ['indicators.1', 'project', 'Conviction rate'],
      ['components.c1.name', 'c1', 'Dog unit'],
      ['components.c1.description', 'c1', 'Sniffer dogs'],
      ['components.c1.description', 'c1', 'sniffer dogs'],
    ]);
  });

  it('gives each signal a key of its own', () => {
    const keys = scan(description, smallLexicon).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('components.c1.description:dogs:sniffer dogs:2');
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(300);
  });

  it('keeps keys through edits elsewhere, other fields and another spelling of the same words', () => {
    const keysOf = (changes: Partial<ProjectDescription>) =>
      scan({ ...description, ...changes }, smallLexicon).map(({ key }) => key);
    const before = keysOf({});
    expect(keysOf({ summary: 'A new opening. More words! SNIFFER\u00A0DO\u00ADGS are supplied. An ending.' })).toEqual(
      before,
    );
    const [, ...withoutTitle] = before;
    expect(keysOf({ title: 'Border management' })).toEqual(withoutTitle);
    expect(keysOf({ indicators: ['Conviction rate'] })).toEqual(before.filter((key) => !key.includes('arrests')));
  });

  it('gives one text the keys of its place', () => {
    const place = { field: 'components.c1.description', subject: 'c1' };
    const inPlace = scan(description, smallLexicon).filter(({ field }) => field === place.field);
    expect(scanText(description.components[0]?.description ?? '', smallLexicon, place)).toEqual(inPlace);
  });
});

describe('a phrase', () => {
  const quotes = (text: string) => scanText(text, smallLexicon).map(({ quote }) => quote);

  it('is found through case, hidden characters, hyphens, quotes and line breaks, and quoted as it stands', () => {
    for (const text of [
      'SNIFFER DOGS',
      'sniffer-dogs',
      'snif\u200Bfer do\u00ADgs',
      'sni\uFB00er dogs',
      'sniffer\u2011dogs',
      'sniffer\ndogs',
      'sniffer” “dogs',
      'sniffer\u200F dogs',
    ]) {
      expect(quotes(`The ${text}\u200B arrive.`), JSON.stringify(text)).toEqual([text]);
    }
  });

  it('is not found across a sentence or a comma, nor inside other words', () => {
    for (const text of ['sniffer. Dogs', 'sniffer, dogs', 'sniffers dogs', 'sniffer dogsled', 'xsniffer dogs']) {
      expect(quotes(text)).toEqual([]);
    }
  });

  it('is the longest that fits, and yields to a longer phrase that means something else', () => {
    expect(quotes('drug detection dogs')).toEqual(['drug detection dogs']);
    expect(quotes('a disease surveillance system')).toEqual([]);
    expect(quotes('a phone surveillance system')).toEqual(['surveillance system']);
  });
});

describe('any text', () => {
  const phrases = lexicon.groups.flatMap((group) => Object.values(group.phrases).flat().flatMap(samplePhrase));
  const piece = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(
      'not',
      'no',
      'without',
      'but',
      'are not foreseen',
      ',',
      '.',
      '\n',
      '\u00AD',
      '\u200F',
      'é',
      'e\u0301',
      '😀',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));

  it('gives offsets that slice to the quote, in order, with distinct keys', () => {
    fc.assert(
      fc.property(text, (value) => {
        const signals = scanText(value, lexicon);
        let before = 0;
        for (const { start, end, quote } of signals) {
          expect(value.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
        }
        expect(new Set(signals.map(({ key }) => key)).size).toBe(signals.length);
      }),
    );
  });

  it('gives the same signals composed and decomposed', () => {
    const shape = (value: string) => scanText(value, lexicon).map(({ key, negated }) => [key, negated]);
    fc.assert(
      fc.property(text, (value) => {
        expect(shape(value.normalize('NFD'))).toEqual(shape(value.normalize('NFC')));
      }),
    );
  });

  it('gives the same signals with hidden characters between its letters', () => {
    const shape = (value: string) => scanText(value, lexicon).map(({ key, negated }) => [key, negated]);
    fc.assert(
      fc.property(text, (value) => {
        expect(shape([...value].join('\u200B'))).toEqual(shape(value));
      }),
    );
  });

  it('gives nothing when there are no phrases', () => {
    const empty: Lexicon = { groups: [], negation: {} };
    fc.assert(fc.property(text, (value) => scanText(value, empty).length === 0));
  });
});

describe('a megabyte', () => {
  const MEGABYTE = 1_000_000;
  const filled = (unit: string) => unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);

  it.each([
    ['repeated beginnings of a long phrase', 'compulsory drug rehabilitation '],
    ['whole phrases', 'compulsory drug rehabilitation centre '],
    ['negations that never end', 'not '],
    ['commas', ', '],
    ['blanks', ' \n'],
    ['one endless word', 'a'],
    ['hidden characters', '\u200B'],
    ['combining marks', '\u0301'],
    ['lone surrogates', '\uD800'],
    ['dots', '. '],
  ])('of %s is scanned in time that grows with its length', (_, unit) => {
    const started = performance.now();
    scanText(filled(unit), lexicon);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
