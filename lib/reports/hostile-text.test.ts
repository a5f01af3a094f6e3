import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from './build-report';
import { typefaces } from './fonts';
import { languagePack } from './language-packs';
import { drawPdf } from './pdf';
import { readPdf, squeezed } from './pdf-text';
import { printable } from './printable';
import { sampleNames, sampleRecord } from './sample-records';

// Reading a hundred pages back takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const { draws } = typefaces();

function drawTyped(typed: string): Buffer {
  const record = sampleRecord({ components: 1, findings: 2, typed: () => typed });
  return drawPdf(buildReport(record, hashOf(record), languagePack('en'), sampleNames));
}

const hostile = [
  '#read("/etc/passwd")',
  '#import "@preview/x:1.0.0": *',
  '#panic("stop")',
  '*bold* _emphasis_ $x^2$ [content] @label <label> `raw` = heading \\ / // comment',
  '"; #eval("1+1") "',
  '{page} {pages} {title}',
  '</script><script>alert(1)</script>',
  '[887]',
];

describe('text that tries to be something else', () => {
  it.each(hostile)('is shown as it was typed: %s', async (typed) => {
    const { text } = await readPdf(drawTyped(typed));
    expect(text).toContain(squeezed(typed));
    expect(text).not.toContain('root:x:0');
  });

  it('breaks words too long for a line instead of losing their end', async () => {
    for (const word of ['Rechtsschutz', 'abcdefghijklmnopqrstuvwxyz']) {
      const long = `${word.repeat(60)}END`;
      const { text } = await readPdf(drawTyped(long));
      expect(text).toContain(long);
    }
  });

  it('never fails on anything a person can type', () => {
    const typed = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(typed, (text) => {
        expect(drawTyped(text).subarray(0, 5).toString()).toBe('%PDF-');
      }),
      { numRuns: 40 },
    );
  });
});

describe('characters that cannot be printed', () => {
  it('prints Latin, Greek, Cyrillic, Arabic, Chinese, Japanese and Korean as they are', () => {
    const typed =
      'Zażółć gęślą jaźń · Ελλάδα · Таджикистан · Đà Nẵng · ₹ € – “ ” · حقوق بشر ژگپ · 毒品政策 國際 · かな カナ · 한국어';
    expect(printable(typed, draws)).toBe(typed.normalize('NFC'));
  });

  it('gives the numbers of characters that no typeface of the report draws', () => {
    expect(printable('ก ක 😀', draws)).toBe('[U+0E01] [U+0D9A] [U+1F600]');
  });

  it('shows marks that turn the direction of text, and drops those that show nothing', () => {
    expect(printable('a\u202Eb', draws)).toBe('a[U+202E]b');
    expect(printable('a\u200Bb\u200Fc\uFEFFd\u00ADe\uFE0Ff', draws)).toBe('abcdef');
  });

  it('changes nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghé #$*[]{}<>@\\"'), maxLength: 15 });
    fc.assert(fc.property(word, (text) => printable(text, draws) === text.normalize('NFC')));
  });

  it('never puts a break into a hash', () => {
    const hash = 'a1'.repeat(32);
    expect(printable(hash, draws)).toBe(hash);
  });
});
