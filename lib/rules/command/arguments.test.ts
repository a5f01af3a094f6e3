import { expect, it } from 'vitest';
import { readArguments } from './arguments';

const today = '2026-11-23';

it('names one file and takes today when no date is given', () => {
  expect(readArguments(['project.json'], today)).toEqual({ file: 'project.json', date: today });
  expect(readArguments(['-'], today)).toEqual({ file: '-', date: today });
});

it('takes a date in either way of writing', () => {
  expect(readArguments(['-', '--date', '2014-06-30'], today)).toEqual({ file: '-', date: '2014-06-30' });
  expect(readArguments(['--date=2014-06-30', '-'], today)).toEqual({ file: '-', date: '2014-06-30' });
});

it.each([
  ['no file', [], ['']],
  ['two files', ['a.json', 'b.json'], ['']],
  ['an unknown option', ['-', '--fast'], ['--fast']],
  ['a date without a value', ['-', '--date'], ['--date']],
  ['a day that no month has', ['-', '--date=2026-02-30'], ['--date']],
  ['several of these', ['--fast', '--date', 'soon'], ['--fast', '--date', '']],
])('refuses %s', (_case, given, paths) => {
  const read = readArguments(given, today);
  expect('problems' in read ? read.problems.map(({ path }) => path) : []).toEqual(paths);
});
