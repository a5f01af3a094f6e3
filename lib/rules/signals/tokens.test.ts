import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

const HIDDEN = [
  '\u00AD',
  '\u200B',
  '\u200C',
  '\u200D',
  '\u200E',
  '\u200F',
  '\u202A',
  '\u2060',
  '\u2066',
  '\uFEFF',
  '\uFE0F',
];
const readable = fc.string({
  unit: fc.constantFrom(...'aéÉßſﬁﬀİıσςΣ가 각नि½②Ａ.,;\n -–—“’'.split(''), '\r\n', '😀', 'e\u0301'),
  maxLength: 60,
});
const anything = fc.oneof(readable, fc.string({ unit: 'binary', maxLength: 60 }));

/** Words and breaks, without offsets. */
const shape = (text: string) => {
  const { words, breaks } = tokenize(text);
  return words.map((word, index) => `${index === 0 ? '' : breaks[index]} ${word}`);
};

describe('words of a text', () => {
  it('are folded: case, accents, ligatures, full width, compatibility forms', () => {
    expect(tokenize('TRAFFICKERS oﬃcers Ｄｏｇ Éradication STRASSE Straße').words).toEqual([
      'traffickers',
      'officers',
      'dog',
      'eradication',
      'strasse',
      'strasse',
    ]);
  });

  it('are joined over hidden characters and parted at hyphens of every kind', () => {
    expect(tokenize('ar\u00ADre\u200Bs\u200Fts').words).toEqual(['arrests']);
    expect(tokenize('drug-detection drug\u2010detection drug\u2011detection drug–detection').words).toEqual(
      Array.from({ length: 4 }, () => ['drug', 'detection']).flat(),
    );
  });

  it('keep their place in the original text', () => {
    const text = '\u202E“De\u0301pot” of oﬃ\u00ADcers…';
    const { words, starts, ends } = tokenize(text);
    expect(words).toEqual(['depot', 'of', 'officers']);
    expect(words.map((_, index) => text.slice(starts[index], ends[index]))).toEqual([
      'De\u0301pot',
      'of',
      'oﬃ\u00ADcers',
    ]);
  });

  it('lie in order, apart, and never cut a character in two', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { words, starts, ends, breaks } = tokenize(text);
        expect([starts.length, ends.length, breaks.length]).toEqual([words.length, words.length, words.length]);
        let before = 0;
        words.forEach((word, index) => {
          const start = starts[index] ?? -1;
          const end = ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(tokenize(text.slice(start, end)).words).toEqual([word]);
          before = end;
        });
      }),
    );
  });

  it('are the same however the text is composed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(shape(text.normalize('NFC'))).toEqual(shape(text.normalize('NFD')));
      }),
    );
  });

  it('are the same with hidden characters anywhere', () => {
    fc.assert(
      fc.property(readable, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...HIDDEN))), (text, hidden) => {
        const characters = [...text];
        for (const [at, character] of hidden) characters.splice(at % (characters.length + 1), 0, character);
        expect(shape(characters.join(''))).toEqual(shape(text));
      }),
    );
  });

  it('are the same in capitals', () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(tokenize(text.toUpperCase()).words).toEqual(tokenize(text).words);
      }),
    );
  });
});

describe('breaks between words', () => {
  const breakIn = (text: string) => tokenize(text).breaks[1];

  it('end a sentence at full stops, marks, blank lines, bullets and new lines that begin anew', () => {
    for (const text of [
      'used. Arrests',
      'used! Arrests',
      'used; arrests',
      'used.\narrests',
      'used\n\narrests',
      'used\n- arrests',
      'used\nArrests',
      'used.Arrests',
      'used? “Arrests',
    ]) {
      expect(breakIn(text), text).toBe('sentence');
    }
  });

  it('do not end a sentence inside numbers, initials and wrapped lines', () => {
    for (const text of ['5.5', 'U.S', 'g. arrests', 'detection\ndogs', 'a.m']) expect(breakIn(text), text).toBe('none');
  });

  it('do not end a sentence at a short form before a name', () => {
    for (const text of ['St. Lucia', 'Dr. Lee', 'EE. UU', 'S\u00adt.\u200b Lucia'])
      expect(breakIn(text), text).toBe('none');
    expect(breakIn('raid. Lucia')).toBe('sentence');
    expect(breakIn('St.\n\nLucia')).toBe('sentence');
  });

  it('mark commas, colons, brackets and spaced dashes', () => {
    for (const text of [
      'raids, arrests',
      'raids: arrests',
      'raids (arrests',
      'raids – arrests',
      'raids - arrests',
      'raids—arrests',
    ]) {
      expect(breakIn(text), text).toBe('clause');
    }
    expect(breakIn('drug–detection')).toBe('none');
  });
});
