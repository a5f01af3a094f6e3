import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '@/lib/ledger/canonical';
import { cleanText, fold, isBlank, requiredText, storable } from './text';

test('control characters go, line breaks and right-to-left text stay', () => {
  expect(cleanText(' a\u0000b\u0007\nc\t\u202eنص\u200b ')).toBe('ab\nc\t\u202eنص\u200b');
});

test('a broken surrogate becomes the replacement character', () => {
  expect(cleanText('a\ud800b')).toBe('a\ufffdb');
  expect(cleanText('😀')).toBe('😀');
});

test('text that shows nothing is blank', () => {
  for (const invisible of ['', ' \n', '\u200b\u200d', '\u202e\u2066', '\ufeff', '\u3164', '\u00ad']) {
    expect(isBlank(invisible)).toBe(true);
  }
  expect(isBlank('نص')).toBe(false);
});

test('a required text must be seen', () => {
  expect(requiredText(10).safeParse('\u200b').success).toBe(false);
  expect(requiredText(10).parse(' yes ')).toBe('yes');
});

test('whatever is sent can be stored and keeps its canonical bytes', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), (value) => {
      const stored = storable({ value, 'key\u0000': '\ud800' });
      const text = JSON.stringify(stored);
      expect(text).not.toContain('\\u0000');
      expect(text).not.toMatch(/\\ud[89ab]/);
      expect(canonicalJson(JSON.parse(text))).toBe(canonicalJson(stored));
    }),
  );
});

test('folding makes accents, case and spaces meet', () => {
  expect(fold('  Réduction\u200b  DES Risques ')).toBe('reduction des risques');
});
