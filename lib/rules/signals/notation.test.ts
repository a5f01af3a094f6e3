import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../types';
import { compileLexicon } from './compile-lexicon';
import { expandPhrase, samplePhrase } from './notation';
import { scanText } from './scan';

const lexiconOf = (phrases: readonly string[], except: readonly string[] = []): Lexicon => ({
  groups: [{ id: 'tried', question: 'E1', suggests: 'direct', phrases: { en: phrases }, except: { en: except } }],
  negation: { en: { before: ['no', 'not', 'rather than'], after: [], stop: [], pseudo: ['not only'], join: [] } },
});
const quotes = (text: string, ...phrases: string[]) => scanText(text, lexiconOf(phrases)).map(({ quote }) => quote);

describe('alternatives', () => {
  it('stand for each of their forms, and for none where one is empty', () => {
    expect(expandPhrase('(arrest|detain) (the|) smugglers')).toEqual([
      'arrest the smugglers',
      'arrest smugglers',
      'detain the smugglers',
      'detain smugglers',
    ]);
    expect(expandPhrase('détenu(e|s|)')).toEqual(['détenue', 'détenus', 'détenu']);
    expect(expandPhrase('plain phrase')).toEqual(['plain phrase']);
  });

  it('are found in each of their forms, and in no mixture', () => {
    const phrase = '(locked|closed) (rehabilitation|) (ward|centre|health post)';
    for (const form of expandPhrase(phrase)) expect(quotes(`in a ${form} there`, phrase)).toEqual([form]);
    for (const text of ['locked closed', 'locked', 'locked rehabilitation', 'locked health', 'ward']) {
      expect(quotes(text, phrase)).toEqual([]);
    }
  });

  it('do not lend their words to other phrases', () => {
    expect(quotes('detain smugglers, arrest couriers', '(arrest|detain) smugglers', 'arrest couriers')).toEqual([
      'detain smugglers',
      'arrest couriers',
    ]);
    expect(quotes('detain couriers', '(arrest|detain) smugglers', 'arrest couriers')).toEqual([]);
  });
});

describe('a phrase of many alternatives', () => {
  it('takes no more room than it has words, and is found', () => {
    const step = (letter: string) => `(${Array.from({ length: 40 }, (_, at) => `${letter}${at}`).join('|')}|)`;
    const phrase = ['a', 'b', 'c', 'd', 'e', 'f'].map(step).join(' ').concat(' z');
    expect(quotes('so a3 b39 d0 f17 z it is', phrase)).toEqual(['a3 b39 d0 f17 z']);
    expect(quotes('so a3 b39 b1 z', phrase)).toEqual(['b1 z']);
    expect(samplePhrase(phrase)).toHaveLength(41);
    expect(() => expandPhrase(phrase)).toThrow('more than 10000 forms');
  });
});

describe('a gap', () => {
  const phrase = 'arrest ... smugglers';

  it('holds up to four words and commas, and is quoted with what it holds', () => {
    for (const text of [
      'arrest smugglers',
      'arrest of smugglers',
      'arrest, if need be, of smugglers',
      'arrest a b c d smugglers',
    ]) {
      expect(quotes(`They ${text}.`, phrase), text).toEqual([text]);
    }
  });

  it('does not reach over five words, a sentence, a semicolon or a negation', () => {
    for (const text of [
      'arrest a b c d e smugglers',
      'arrest. Smugglers',
      'arrest; smugglers',
      'arrest no smugglers',
      'arrest users rather than smugglers',
      'smugglers arrest',
    ]) {
      expect(quotes(text, phrase), text).toEqual([]);
    }
    expect(quotes('arrest not only smugglers', phrase)).toEqual(['arrest not only smugglers']);
  });

  it('keeps what it holds out of the key', () => {
    const keyOf = (text: string) => scanText(text, lexiconOf([phrase])).map(({ key }) => key);
    expect(keyOf('arrest of smugglers')).toEqual(['text:tried:arrest ... smugglers:1']);
    expect(keyOf('arrest all the smugglers')).toEqual(keyOf('arrest of smugglers'));
  });

  it('may be negated, and may stand in a phrase that means something else', () => {
    expect(scanText('Do not arrest the smugglers', lexiconOf([phrase]))[0]?.negated).toBe(true);
    expect(scanText('arrest of the smugglers film', lexiconOf([phrase], ['arrest ... smugglers film']))).toEqual([]);
  });

  it('may stand twice in a phrase, beside alternatives', () => {
    expect(
      quotes('police help to arrest the big smugglers', '(police|army) ... arrest ... (smugglers|dealers)'),
    ).toEqual(['police help to arrest the big smugglers']);
  });
});

describe('a phrase that cannot be read', () => {
  it.each([
    ['arrest (of', 'a bracket is not closed'],
    ['arrest of)', 'a bracket is closed that was not opened'],
    ['arrest ((of|) the|)', 'a bracket inside brackets'],
    ['arrest | detain', 'a bar outside brackets'],
    ['arrest (of|of)', 'the same alternative twice'],
    ['... smugglers', 'a gap at the edge'],
    ['(arrest|) ... smugglers', 'a gap at the edge'],
    ['arrest ... (smugglers|)', 'a gap at the edge'],
    ['arrest ... ... smugglers', 'two gaps in a row'],
    ['arrest ... (of|) ... smugglers', 'two gaps in a row'],
    ['arrest... smugglers', 'a gap that touches a word or stands in brackets'],
    ['(arrest|)', 'no word is left when everything optional is left out'],
    ['', 'no word is left when everything optional is left out'],
    ['a ... b ... c ... d', 'more than 2 gaps'],
  ])('is refused with its group, its language and itself: %s', (phrase, reason) => {
    expect(() => compileLexicon(lexiconOf([phrase]))).toThrow(`Lexicon, group tried, en, "${phrase}": ${reason}`);
  });
});
