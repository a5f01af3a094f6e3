import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceSchema, quarantinedName } from './evidence';

const words = {
  findingId: '',
  title: 'A judgment',
  source: 'Supreme Court',
  on: '2026-05-03',
  reliability: 'official' as const,
  quote: '',
  position: '',
  link: 'https://example.org/judgment?id=3#p2',
};
const problemsOf = (changes: object) =>
  evidenceSchema.safeParse({ ...words, ...changes }).error?.issues.map(({ path, message }) => [path.join(), message]) ??
  [];

test('what is not given is null, and a web address stays as it was typed', () => {
  expect(evidenceSchema.parse({ ...words, on: '', link: '' })).toMatchObject({ findingId: null, on: null, link: null });
  expect(evidenceSchema.parse(words).link).toBe(words.link);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'ftp://example.org/x',
  'mailto:a@b.c',
  'example.org',
  'https://',
  '//example.org',
])('an address of another kind is refused by the name of its field: %s', (link) =>
  expect(problemsOf({ link })).toEqual([['link', 'link']]),
);

test('what is missing is named, and a place needs its words', () => {
  expect(problemsOf({ title: ' ', reliability: undefined, on: '31 May' })).toEqual([
    ['title', 'required'],
    ['on', 'date'],
    ['reliability', 'required'],
  ]);
  expect(problemsOf({ position: 'page 3' })).toEqual([['quote', 'quoteToo']]);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ana\\judgment.pdf', 'judgment.pdf'],
  ['..', 'file'],
  ['.htaccess', 'htaccess'],
  ['exe.\u202Efdp.pdf', 'exe.fdp.pdf'],
  ['a\u0000b\nc.txt', 'abc.txt'],
  ['حكم المحكمة.pdf', 'حكم المحكمة.pdf'],
])('%j is shown as %j', (name, shown) => {
  expect(quarantinedName(name)).toBe(shown);
});

test('no name is ever a path, invisible, empty or long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const shown = quarantinedName(name);
      expect(shown).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]/u);
      expect([...shown].length).toBeGreaterThan(0);
      expect([...shown].length).toBeLessThanOrEqual(120);
    }),
  );
});
