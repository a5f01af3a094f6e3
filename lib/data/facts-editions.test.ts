import { expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { currentFacts } from '@/lib/countries/edition';
import { factsHash } from '@/lib/countries/facts-hash';
import { factsOfCountry } from '@/lib/countries/look-up';
import { getCase } from './cases';
import { database } from './client';
import {
  approveFacts,
  getFactsUpload,
  listFactsEditions,
  proposeFacts,
  rejectFacts,
  withdrawFacts,
} from './facts-editions';
import { factsInForce, storedFacts } from './facts-in-force';
import { uploadFacts } from './facts-uploads';
import { setRole } from './people';
import { harmless, makeDraft, makePerson, makeSubmitted } from './test-cases';
import { raw, refused, setRoleRaw } from './test-raw';

const HEADER = 'iso3,practice,value,year,source_id';
const practices = (...lines: string[]) => ({
  name: 'practices.csv',
  bytes: new TextEncoder().encode([HEADER, ...lines].join('\n')),
});
const NEPAL = 'NPL,compulsory_drug_detention,documented,2026,HRW-2012';
let made = 0;

/** An upload of one line of practices, under a name of its own. */
async function upload(person: Person, line = NEPAL): Promise<{ id: string; name: string }> {
  made += 1;
  const name = `2027-${made}`;
  const { id } = await uploadFacts(person, { name, note: 'A correction' }, [practices(line)]);
  if (!id) throw new Error('The files were refused');
  return { id, name };
}

async function proposed(person: Person, line?: string) {
  const one = await upload(person, line);
  await proposeFacts(person, { id: one.id });
  return one;
}

const actRaw = `INSERT INTO "facts_act" ("uploadId", "kind", "actorId", "actorRole", "reason")
  SELECT $1::uuid, $2::"FactsActKind", "id", "role", 'Written straight into the table' FROM "user" WHERE "id" = $3`;

test('a new edition takes two people, and every screening from then on uses it', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const officer = await makePerson('officer');
  const old = await makeSubmitted(officer, harmless);
  expect((await listFactsEditions(officer)).current.edition).toBe(currentFacts.edition);

  const { id, name } = await upload(first);
  expect(await getFactsUpload(first, id)).toMatchObject({
    state: 'compared',
    replaces: currentFacts.edition,
    isComparedWithCurrent: true,
    files: [{ name: 'practices.csv', bytes: HEADER.length + 1 + NEPAL.length }],
    may: { propose: true, withdraw: false, rule: false },
  });
  await proposeFacts(first, { id });
  expect((await getFactsUpload(first, id)).may).toEqual({ propose: false, withdraw: true, rule: false });
  expect((await getFactsUpload(second, id)).may).toEqual({ propose: false, withdraw: false, rule: true });
  expect(await factsInForce()).toBe(currentFacts);

  await approveFacts(second, { id, reason: 'Read and compared' });
  const inForce = await factsInForce();
  expect(inForce.edition).toBe(name);
  expect(factsOfCountry(inForce, 'NPL')).toContainEqual(expect.objectContaining({ evidenceYear: 2026, value: 'yes' }));
  const { current, uploads } = await listFactsEditions(officer);
  expect(current.edition).toBe(name);
  expect(uploads).toMatchObject([{ id, state: 'in-force' }]);
  expect((await getFactsUpload(officer, id)).acts).toMatchObject([
    { kind: 'proposed', name: first.name, role: 'administrator' },
    { kind: 'approved', name: second.name, reason: 'Read and compared' },
  ]);

  const fresh = await makeSubmitted(officer, harmless);
  expect((await getCase(officer, fresh)).screening?.facts).toEqual({ edition: name, hash: factsHash(inForce) });
  const before = (await getCase(officer, old)).screening?.facts;
  expect(before).toEqual({ edition: currentFacts.edition, hash: factsHash(currentFacts) });
  expect(await storedFacts(before?.hash ?? '')).toEqual(currentFacts);
});

test('who made the upload neither approves nor rejects it, not even by hand', async () => {
  const first = await makePerson('administrator');
  const { id } = await proposed(first);
  await expect(approveFacts(first, { id, reason: '' })).rejects.toEqual(refused('second-person'));
  await expect(rejectFacts(first, { id, reason: 'No' })).rejects.toEqual(refused('second-person'));
  expect(await raw(actRaw, id, 'approved', first.id)).toBe('second-person');
  await setRoleRaw(first.id, 'head');
  await expect(approveFacts({ ...first, role: 'head' }, { id, reason: '' })).rejects.toEqual(refused('second-person'));
  expect(await raw(actRaw, id, 'approved', first.id)).toBe('second-person');
});

test('the head may approve; nobody else but an administrator may, nor upload', async () => {
  const [first, head, adviser] = [
    await makePerson('administrator'),
    await makePerson('head'),
    await makePerson('adviser'),
  ];
  const { id, name } = await proposed(first);
  await expect(approveFacts(adviser, { id, reason: '' })).rejects.toEqual(refused('forbidden'));
  expect(await raw(actRaw, id, 'approved', adviser.id)).toBe('forbidden');
  await expect(uploadFacts(head, { name: 'h', note: 'n' }, [practices(NEPAL)])).rejects.toEqual(refused('forbidden'));
  await approveFacts(head, { id, reason: '' });
  expect((await factsInForce()).edition).toBe(name);
});

test('an approval is stale once another edition has come into force', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const one = await proposed(first);
  const other = await proposed(first, 'NPL,compulsory_drug_detention,otherwise,2026,HRW-2012');
  await approveFacts(second, { id: one.id, reason: '' });
  expect((await getFactsUpload(second, other.id)).isComparedWithCurrent).toBe(false);
  await expect(approveFacts(second, { id: other.id, reason: '' })).rejects.toEqual(refused('conflict'));
  expect(await raw(actRaw, other.id, 'approved', second.id)).toBe('conflict');
  await rejectFacts(second, { id: other.id, reason: 'Compare it with the edition of today.' });
  expect((await getFactsUpload(first, other.id)).state).toBe('rejected');
  expect((await factsInForce()).edition).toBe(one.name);
});

test('two approvals at the same moment do not both stand', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('head')];
  const [one, other] = [await proposed(first), await proposed(first, 'NPL,caning_on_drug_relapse,x,2026,HRW-2012')];
  const outcomes = await Promise.allSettled([
    approveFacts(second, { id: one.id, reason: '' }),
    approveFacts(second, { id: other.id, reason: '' }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a rejection says why, and is the end of it', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const { id } = await proposed(first);
  await expect(rejectFacts(second, { id, reason: ' ' })).rejects.toEqual(refused('invalid', { reason: 'required' }));
  await rejectFacts(second, { id, reason: 'The source is a rumour.' });
  await expect(approveFacts(second, { id, reason: '' })).rejects.toEqual(refused('wrong-state'));
  await expect(proposeFacts(first, { id })).rejects.toEqual(refused('wrong-state'));
});

test('an upload is not in force before it is proposed, and may be taken back', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const { id } = await upload(first);
  await expect(approveFacts(second, { id, reason: '' })).rejects.toEqual(refused('wrong-state'));
  await expect(proposeFacts(second, { id })).rejects.toEqual(refused('forbidden'));
  await proposeFacts(first, { id });
  await expect(withdrawFacts(second, { id })).rejects.toEqual(refused('forbidden'));
  await withdrawFacts(first, { id });
  await expect(approveFacts(second, { id, reason: '' })).rejects.toEqual(refused('wrong-state'));
  expect((await getFactsUpload(first, id)).state).toBe('withdrawn');
});

test('files with a wrong row are refused with the line, and nothing is kept', async () => {
  const first = await makePerson('administrator');
  const before = await database().edition.count();
  const answer = await uploadFacts(first, { name: 'wrong', note: 'n' }, [
    practices(NEPAL, 'NPL,x,documented,20x2,HRW-2012'),
  ]);
  expect(answer.id).toBeNull();
  expect(answer.problems).toMatchObject([
    { file: 'practices.csv', line: 3, column: 'practice', key: 'choice' },
    { file: 'practices.csv', line: 3, column: 'year', key: 'year', value: '20x2' },
  ]);
  expect(await database().edition.count()).toBe(before);
  expect(await database().factsUpload.count({ where: { name: 'wrong' } })).toBe(0);
});

test('a name is used once, has a form, and there are one to four files', async () => {
  const first = await makePerson('administrator');
  const { name } = await upload(first);
  const again = (input: string, files = [practices(NEPAL)]) => uploadFacts(first, { name: input, note: 'n' }, files);
  await expect(again(name)).rejects.toEqual(refused('invalid', { name: 'takenEdition' }));
  await expect(again('no spaces')).rejects.toEqual(refused('invalid', { name: 'editionName' }));
  await expect(again('none', [])).rejects.toEqual(refused('invalid', { files: 'files' }));
  await expect(again('five', Array(5).fill(practices(NEPAL)))).rejects.toEqual(
    refused('invalid', { files: 'manyFiles' }),
  );
});

test('open cases in a State that differs are counted', async () => {
  const first = await makePerson('administrator');
  const before = await getFactsUpload(first, (await upload(first, 'BRN,caning_on_drug_relapse,x,2026,HRW-2012')).id);
  await makeDraft(await makePerson('officer'), harmless);
  const after = await getFactsUpload(first, before.id);
  // Every practice of the shipped edition is gone but one, so Nepal's facts differ like those of other States.
  expect(after.touched.cases).toBeGreaterThanOrEqual(before.touched.cases);
  expect(after.differences.some(({ iso3 }) => iso3 === 'BRN')).toBe(true);
});

test('what was uploaded and done is never changed, and an id that is none is not found', async () => {
  const first = await makePerson('administrator');
  const { id } = await proposed(first);
  expect(await raw(`UPDATE "facts_upload" SET "note" = 'x' WHERE "id" = $1::uuid`, id)).toBe('wrong-state');
  expect(await raw(`DELETE FROM "facts_act" WHERE "uploadId" = $1::uuid`, id)).toBe('wrong-state');
  expect(await raw('TRUNCATE "facts_act"')).toBe('wrong-state');
  await expect(getFactsUpload(first, 'nothing')).rejects.toEqual(refused('not-found'));
  await expect(proposeFacts(first, { id: 'nothing' })).rejects.toEqual(refused('invalid'));
});

test('whose role was taken away in between does nothing', async () => {
  const [first, second] = [await makePerson('administrator'), await makePerson('administrator')];
  const { id } = await proposed(first);
  await setRole(first, second.id, 'officer');
  await expect(approveFacts(second, { id, reason: '' })).rejects.toEqual(refused('forbidden'));
});
