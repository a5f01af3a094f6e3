import { expect, it } from 'vitest';
import { screenText } from './screen-text';

it.each([
  ['nothing', ''],
  ['half of JSON', '{"title": '],
  ['words', 'a project'],
])('refuses %s as no JSON', (_case, text) => {
  expect(screenText(text, '2026-11-23')).toEqual({
    problems: [{ path: '', problem: expect.stringMatching(/^Not JSON: /) }],
  });
});

it('reads past a byte order mark', () => {
  expect(screenText('\uFEFF{}', '2026-11-23')).toHaveProperty('screening');
});

it('lists a thousand problems and counts the rest', () => {
  const text = JSON.stringify(Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`field${at}`, 1])));
  const read = screenText(text, '2026-11-23');
  const problems = 'problems' in read ? read.problems : [];
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)).toEqual({ path: '', problem: 'And 500 more problems' });
});
