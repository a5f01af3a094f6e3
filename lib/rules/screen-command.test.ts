import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'screen-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function command(given: readonly string[], input = '') {
  const run = spawnSync(process.execPath, [tsx, 'lib/rules/screen-command.ts', ...given], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
}

const dogs = JSON.stringify({
  title: 'Border control',
  components: [{ id: 'c1', name: 'Dogs', country: 'IRN' }],
  answers: { c1: { E1: { values: ['direct'] } } },
});

describe('npm run screen', { timeout: 60_000 }, () => {
  it('prints the screening of a file in English and ends with 0', () => {
    const { status, out, err } = command([file('dogs.json', dogs), '--date', '2026-11-23']);
    expect([status, err]).toEqual([0, '']);
    const { date, findings, openBars } = JSON.parse(out);
    expect(date).toBe('2026-11-23');
    expect(openBars).toContainEqual({ rule: 'DP-01', subject: 'c1', outcome: 'flagged' });
    expect(findings[0]).toMatchObject({
      id: 'DP-01@c1',
      title: 'Arrest or prosecution in a State that punishes drug crimes with death',
      reason: expect.stringMatching(/^This help can lead to the arrest of people/),
    });
  });

  it('prints the same bytes from standard input', () => {
    const given = ['--date=2026-11-23'];
    expect(command(['-', ...given], dogs).out).toBe(command([file('dogs.json', dogs), ...given]).out);
  });

  it.each([
    ['a missing file', ['nowhere.json'], '', ''],
    ['a folder', ['.'], '', ''],
    ['a date that is none', ['-', '--date', '2026-02-30'], '{}', '--date'],
    ['a deep heap of brackets', ['-'], '['.repeat(2_000_000), ''],
    ['ten megabytes of text', ['-'], JSON.stringify({ summary: 'a'.repeat(10_000_000) }), 'summary'],
    ['more than it can hold', ['-'], `"${'a'.repeat(33 * 1024 * 1024)}"`, ''],
  ])('ends with 2 and a list of problems for %s', (_case, given, input, at) => {
    const { status, out, err } = command(given, input);
    expect([status, out]).toEqual([2, '']);
    const problems: { path: string; problem: string }[] = JSON.parse(err);
    expect(problems[0]?.path).toBe(at);
    expect(problems[0]?.problem).toBeTruthy();
    expect(err).not.toMatch(/\n\s+at /);
  });
});
