import { describe, expect, it } from 'vitest';
import { lexicon } from './lexicon';
import { scanText } from './scan';
import { smallLexicon } from './small-lexicon';

const quotes = (text: string) => scanText(text, smallLexicon).map(({ quote }) => quote);

describe('a phrase that somebody hides', () => {
  it.each([
    ['letters of another script that look alike', 'sniffer d\u043Egs'],
    ['Greek letters that look alike', 'sn\u03B9ffer dogs'],
    ['capitals that look alike', 'SNIFFER D\u041EGS'],
    ['direction marks', '\u202Esniffer\u202C \u2067do\u2069gs'],
    ['zero-width characters', 'snif\u200B\u200C\u200D\u2060\uFEFFfer dogs'],
    ['soft hyphens and accents', 'sni\u00ADffe\u0301r dógs'],
    ['ligatures and full width', 'sniﬀer ｄｏｇｓ'],
  ])('in %s is found, and quoted as it stands', (_, text) => {
    const found = scanText(`The ${text} arrive.`, smallLexicon);
    expect(found.map(({ key, start, end }) => [key, `The ${text} arrive.`.slice(start, end)])).toEqual([
      ['text:dogs:sniffer dogs:1', text.replace(/^\u202E/, '')],
    ]);
  });

  it('is not made up from words of one other script', () => {
    expect(quotes('sniffer \u0434\u043E\u0433\u0441')).toEqual([]);
  });
});

describe('the work of a scan', () => {
  it('grows with the length of the text', () => {
    const unit = 'No police raids are foreseen, but the détenus are handed over to Iran: sniffer dogs may follow. ';
    const fastest = (text: string) => {
      const times = Array.from({ length: 3 }, () => {
        const started = performance.now();
        scanText(text, lexicon);
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    const short = unit.repeat(2_000);
    const long = unit.repeat(10_000);
    expect(long.length).toBeGreaterThan(900_000);
    fastest(short);
    expect(fastest(long) / fastest(short)).toBeLessThan(15);
  }, 60_000);
});
