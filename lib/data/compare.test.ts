import { beforeAll, expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { rulebookHash } from '@/lib/rules';
import type { Rulebook } from '@/lib/rules/types';
import { getCase } from './cases';
import { database } from './client';
import { compareRecords, listEditions, listSealedActs } from './compare';
import { currentEditions } from './current-editions';
import { getRecord } from './records';
import { storeEditions } from './store-editions';
import { decide, harmless, makePerson, makeRevised, makeSubmitted, passOn, safeguard } from './test-cases';
import { recordWork } from './work';

let officer: Person;
let number: string;
beforeAll(async () => {
  ({ officer, number } = await makeRevised());
}, 60_000);

test('the newest record of a case stands beside the last of the version before it', async () => {
  const acts = await listSealedActs(officer, number);
  expect(acts.map(({ kind }) => kind)).toEqual([
    'description-submitted',
    'review-passed-on',
    'decision-recorded',
    'version-begun',
    'description-submitted',
  ]);
  const compared = await compareRecords(officer, number, {});
  const summaries = [compared?.before, compared?.after].map((each) => each?.record.project.summary);
  expect(summaries).toEqual(['What it does', 'What it does now']);
  expect(compared?.before.record.events.at(-1)?.kind).toBe('decision-recorded');
  expect(compared?.after.hash).toBe((await getRecord(officer, number)).hash);
  expect(compared?.names[officer.id]).toBe(officer.name);
});

test('any two records can be chosen; the earlier one comes first', async () => {
  const [first, second] = (await listSealedActs(officer, number)).map(({ sequence }) => `${sequence}`);
  const compared = await compareRecords(officer, number, { from: second, to: first });
  const sealedBy = [compared?.before, compared?.after].map((each) => each?.record.events.at(-1)?.sequence);
  expect(sealedBy.map(String)).toEqual([first, second]);
});

test('where there is one record only, there is nothing to compare', async () => {
  const other = await makeSubmitted(await makePerson('officer'), harmless);
  expect(await compareRecords(officer, other, {})).toBeNull();
});

test('what cannot be read, and what is not of this case, is refused', async () => {
  const at = async (query: Record<string, string>, of = number) =>
    compareRecords(officer, of, query).catch((error) => error.code);
  for (const from of ['', '0', '-1', '1.5', 'x', '9'.repeat(30)]) expect(await at({ from })).toBe('invalid');
  expect(await at({ edition: 'abc' })).toBe('invalid');
  expect(await at({ from: '1' })).toBe('not-found');
  expect(await at({ to: '999' })).toBe('not-found');
  expect(await at({}, 'SCR-2026-9999')).toBe('not-found');
  expect(await at({ edition: 'a'.repeat(64) })).toBe('not-found');
  const [first] = await listSealedActs(officer, number);
  expect(await at({ from: `${first?.sequence}`, edition: 'a'.repeat(64) })).toBe('not-found');
  expect(await at({ to: `${first?.sequence}`, edition: 'a'.repeat(64) })).toBe('invalid');
});

test('who may not read cases may not compare them', async () => {
  const person = await makePerson('administrator');
  await expect(compareRecords(person, number, {})).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listSealedActs(person, number)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listEditions(person)).rejects.toMatchObject({ code: 'forbidden' });
});

/** Holds each record against the editions with which it was made; gives how many were held, and which acts were refused. */
async function holdEachAgainstItsOwn(theCase: string): Promise<{ held: number; refusedAfter: string[] }> {
  const { rulebook } = await currentEditions();
  const refusedAfter: string[] = [];
  let held = 0;
  for (const { sequence, kind } of await listSealedActs(officer, theCase)) {
    const query = { from: `${sequence}`, edition: rulebookHash(rulebook) };
    const compared = await compareRecords(officer, theCase, query).catch((error) => error.code as string);
    if (typeof compared === 'string') refusedAfter.push(`${kind}: ${compared}`);
    else {
      expect(compared?.before.record.events.at(-1)?.sequence).toBe(sequence);
      expect(compared?.after.record).toEqual(compared?.before.record);
      expect(compared?.after.hash).toBeNull();
      held += 1;
    }
  }
  return { held, refusedAfter };
}

test('each record under its own editions is the one that was sealed, whatever was decided and described since', async () => {
  expect(await holdEachAgainstItsOwn(number)).toEqual({ held: 4, refusedAfter: ['version-begun: wrong-state'] });
});

test('a record has the work and the level of its day when it is held against its own editions', async () => {
  const adviser = await makePerson('adviser');
  const other = await makeSubmitted(officer);
  const { screening } = await getCase(officer, other);
  const finding = screening?.findings.find(({ effect, outcome }) => effect === 'weigh' && outcome === 'flagged');
  if (!finding) throw new Error('Nothing is flagged');
  const content = { ...safeguard, status: 'done', proof: 'Agreement, article 9' };
  const step = { findingId: finding.id, kind: 'step', entry: null, revision: null } as const;
  await recordWork(officer, other, { ...step, content: { ...content, status: 'planned', proof: '' } });
  await passOn(adviser, other);
  await decide(await makePerson('senior_official'), other, { kind: 'refer_up' });
  await recordWork(officer, other, { ...step, entry: 1, revision: 1, content });
  await decide(await makePerson('head'), other);
  const { held, refusedAfter } = await holdEachAgainstItsOwn(other);
  expect({ refusedAfter, enough: held >= 5 }).toEqual({ refusedAfter: [], enough: true });
});

test('under another edition only what its rules say is another', async () => {
  const other = await makeSubmitted(await makePerson('officer'));
  const { rulebook } = await currentEditions();
  const milder: Rulebook = { ...rulebook, edition: 'milder', rules: rulebook.rules.filter(({ id }) => id !== 'CB-04') };
  const hash = rulebookHash(milder);
  await storeEditions(database(), [{ kind: 'rulebook', hash, edition: milder.edition, words: milder }]);
  expect((await listEditions(officer)).rulebook).toContainEqual({ hash, edition: 'milder' });
  const compared = await compareRecords(officer, other, { edition: hash });
  const [before, after] = [compared?.before.record, compared?.after.record];
  const rules = (record: typeof before) => new Set(record?.screening?.findings.map(({ rule }) => rule));
  expect([rules(before).has('CB-04'), rules(after).has('CB-04')]).toEqual([true, false]);
  expect(after?.screening?.rulebook).toEqual({ edition: 'milder', hash });
  expect(after?.screening?.date).toBe(before?.screening?.date);
  expect(after?.screening?.facts).toEqual(before?.screening?.facts);
  expect(after?.events).toEqual(before?.events);
  expect(compared?.screened?.after.screening.findings.some(({ rule }) => rule === 'CB-04')).toBe(false);
});
