import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenText } from './command/screen-text';
import { malformedText, replaced } from './malformed';
import { triageText } from './triage/triage-text';

const project = {
  title: 'Border control',
  summary: 'Dogs',
  indicators: ['Arrests'],
  components: [{ id: 'c1', name: 'Dogs', country: 'IRN', startYear: 2020, endYear: 2022 }],
  answers: {
    c1: { E1: { values: ['direct'], basis: 'Plan' }, E4: { values: ['dogs'] } },
    IRN: { K1: { values: ['yes'] } },
  },
  signals: { 'summary:x:y:1': { response: 'refuted', reason: 'No' } },
};
const answer = (id: string, values: unknown, subject = 'c1') => replaced(project, ['answers', subject, id], { values });
const projects = malformedText(
  project,
  [
    ['title'],
    ['summary'],
    ['indicators'],
    ['indicators', 0],
    ['components'],
    ['components', 0],
    ['components', 0, 'id'],
    ['components', 0, 'country'],
    ['components', 0, 'startYear'],
    ['answers', 'c1'],
    ['answers', 'c1', 'E1', 'values'],
    ['answers', 'c1', 'E1', 'basis'],
    ['signals', 'summary:x:y:1'],
    ['signals', 'summary:x:y:1', 'response'],
  ],
  [
    answer('E99', ['yes']),
    answer('E4', ['none', 'dogs']),
    answer('E4', ['unknown', 'dogs']),
    answer('E4', ['dogs', 'dogs']),
    answer('E1', ['direct', 'none']),
    answer('E1', ['perhaps']),
    answer('E1', []),
    answer('P1', ['given'], 'project'),
    answer('K1', ['yes'], 'c1'),
    answer('E1', ['direct'], 'c7'),
    answer('constructor', ['direct']),
    { ...project, unheard: 1 },
    { ...project, components: [...project.components, ...project.components] },
    replaced(project, ['components', 0, 'endYear'], 1999),
    replaced(project, ['components', 0, 'country'], 'XXX'),
    replaced(project, ['signals', 'summary:x:y:1', 'reason'], ' '),
  ],
);

const record = {
  id: 'a',
  title: 'Border control',
  summary: 'Dogs',
  recipient_countries: ['IR'],
  sector_codes: ['16063'],
  start_year: 2014,
};
const cases = { cases: [record] };
const records = malformedText(
  cases,
  [
    ['cases'],
    ['cases', 0],
    ['cases', 0, 'id'],
    ['cases', 0, 'title'],
    ['cases', 0, 'summary'],
    ['cases', 0, 'recipient_countries'],
    ['cases', 0, 'recipient_countries', 0],
    ['cases', 0, 'sector_codes'],
    ['cases', 0, 'start_year'],
  ],
  [
    {},
    { cases: {} },
    { cases: [{}] },
    { cases: [{ ...record, id: '' }] },
    { cases: [{ ...record, start_year: 20140 }] },
  ],
);

type Read = (text: string, date: string) => object;
type Listed = { problems: { path: string; problem: string }[] };

/** Malformed means what it says only where the result is a list of problems: none may be empty or speechless. */
function refuses(read: Read, text: string): boolean {
  const result = read(text, '2026-11-23');
  if (!('problems' in result)) return false;
  const { problems } = result as Listed;
  return problems.length > 0 && problems.every((each) => typeof each.path === 'string' && each.problem.length > 0);
}

describe('malformed input', () => {
  it.each<[string, Read, fc.Arbitrary<string>]>([
    ['screen', screenText, projects],
    ['triage', triageText, records],
  ])('is refused by %s with problems, ten thousand times', { timeout: 60_000 }, (_name, read, malformed) => {
    fc.assert(
      fc.property(malformed, (text) => {
        expect([text.slice(0, 300), refuses(read, text)]).toEqual([text.slice(0, 300), true]);
      }),
      { numRuns: 10_000 },
    );
  });

  it.each<[string, string, fc.Arbitrary<string>]>([
    ['screen', 'lib/rules/screen-command.ts', projects],
    ['triage', 'lib/rules/triage-command.ts', records],
  ])('ends npm run %s with 2 and a message', { timeout: 120_000 }, async (_name, file, malformed) => {
    const texts = fc.sample(malformed, { numRuns: 9, seed: 20262 });
    for (let at = 0; at < texts.length; at += 3) {
      const ended = await Promise.all(texts.slice(at, at + 3).map((text) => command(file, text)));
      for (const { status, out, err } of ended) {
        expect([status, out]).toEqual([2, '']);
        expect(JSON.parse(err).length).toBeGreaterThan(0);
        expect(err).not.toMatch(/\n\s+at /);
      }
    }
  });
});

const root = fileURLToPath(new URL('../..', import.meta.url));

function command(file: string, input: string): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), file, '-'], { cwd: root });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}
