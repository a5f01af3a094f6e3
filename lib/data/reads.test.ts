import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import * as clock from './clock';
import { listEvents } from './events';
import { readCase } from './reads';
import { makeDraft, makePerson } from './test-cases';
import { refused } from './test-raw';

afterEach(() => vi.restoreAllMocks());

async function readersOf(person: Parameters<typeof listEvents>[0], number: string): Promise<string[]> {
  const events = await listEvents(person, number);
  return events.filter(({ kind }) => kind === 'case-read').map(({ actor }) => actor.id);
}

test('what one person reads of a case within a quarter of an hour is one event', async () => {
  const [officer, auditor] = [await makePerson('officer'), await makePerson('auditor')];
  const [number, other] = [await makeDraft(officer), await makeDraft(officer)];
  await Promise.all([1, 2, 3, 4].map(() => readCase(auditor, number)));
  await readCase(auditor, number);
  await readCase(officer, number);
  await readCase(auditor, other);
  expect(await readersOf(auditor, number)).toEqual([auditor.id, officer.id]);
  expect(await readersOf(auditor, other)).toEqual([auditor.id]);
  vi.spyOn(clock, 'now').mockReturnValue(new Date(Date.now() + 16 * 60_000));
  await readCase(auditor, number);
  expect(await readersOf(auditor, number)).toEqual([auditor.id, officer.id, auditor.id]);
});

test('a reading that is refused is no event', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer);
  await expect(readCase(await makePerson('administrator'), number)).rejects.toEqual(refused('forbidden'));
  expect(await readersOf(officer, number)).toEqual([]);
});

test('no page and no answer of the API shows a case by a road that leaves no event', () => {
  const pages = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes('.test.'),
  );
  const silent = pages.filter((name) => /\bgetCase\(/.test(readFileSync(`app/${name}`, 'utf8')));
  // A form that is open already, and the answer to an act: the case was read before.
  expect(silent.sort()).toEqual(['api/cases/[number]/decisions/route.ts', 'cases/[number]/describe/actions.ts']);
});
