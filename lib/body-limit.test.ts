import { expect, test } from 'vitest';
import { refusedBody } from './body-limit';
import { MOST_BUNDLE_BYTES } from './cases/imported';
import { paths } from './paths';

const sent = (bytes: number) => new Headers({ 'content-length': String(bytes) });
const number = 'SCR-2026-0001';

test('a page takes two megabytes; only where files are brought it takes as much as a file', () => {
  for (const path of [paths.describeProject(number), paths.comments(number), paths.signIn(), paths.desk]) {
    expect(refusedBody(path, sent(2 * 1024 * 1024)), path).toBeNull();
    expect(refusedBody(path, sent(2 * 1024 * 1024 + 1)), path).toBe(413);
  }
  for (const path of [
    paths.evidence(number),
    '/countries/editions/new',
    paths.reportTemplate(),
    paths.reportTemplatePreview,
  ]) {
    expect(refusedBody(path, sent(20 * 1024 * 1024)), path).toBeNull();
    expect(refusedBody(path, sent(22 * 1024 * 1024)), path).toBe(413);
  }
  expect(refusedBody(paths.importCase, sent(MOST_BUNDLE_BYTES + 100_000))).toBeNull();
  expect(refusedBody(paths.importCase, sent(52 * 1024 * 1024))).toBe(413);
  expect(refusedBody(paths.importCase, sent(200 * 1024 * 1024))).toBe(413);
  expect(refusedBody(`${paths.evidence(number)}/1/file`, sent(3 * 1024 * 1024))).toBe(413);
});

test('a body that does not say how large it is is not waited for; no body is no trouble', () => {
  expect(refusedBody(paths.desk, new Headers({ 'transfer-encoding': 'chunked' }))).toBe(411);
  expect(refusedBody(paths.desk, new Headers())).toBeNull();
});
