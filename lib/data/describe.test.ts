import { expect, test } from 'vitest';
import { getCase, openCase } from './cases';
import { database } from './client';
import { type SaveSectionInput, saveSection } from './describe';
import { submitCase } from './submit';
import { harmless, makeComponent, makeDraft, makePerson, makeSubmitted, treatment } from './test-cases';
import { refused } from './test-raw';

const project = { title: 'A title', summary: 'A summary', donor: '', implementer: '', indicators: [] as string[] };
const section = (values: unknown, revision: number, form?: SaveSectionInput['form']): SaveSectionInput => ({
  section: 'project',
  values,
  revision,
  ...(form && { form }),
});

async function opened() {
  const officer = await makePerson('officer');
  const { number } = await openCase(officer, { title: 'Opened' });
  return { officer, number };
}

test('a save is read back, and the next one names the revision it started from', async () => {
  const { officer, number } = await opened();
  expect(await saveSection(officer, number, section(project, 0))).toMatchObject({ revision: 1 });
  expect(await saveSection(officer, number, section({ ...project, donor: 'Donor' }, 1))).toMatchObject({ revision: 2 });
  const { version, title } = await getCase(officer, number);
  expect(version.description).toMatchObject({ ...project, donor: 'Donor' });
  expect(title).toBe('A title');
});

test('a save that started from an older revision overwrites nothing', async () => {
  const { officer, number } = await opened();
  const other = await makePerson('officer');
  await saveSection(officer, number, section(project, 0));
  const late = section({ ...project, title: 'Late' }, 0);
  await expect(saveSection(other, number, late)).rejects.toEqual(refused('conflict'));
  expect((await getCase(officer, number)).version.description.title).toBe('A title');
});

test('saves of different sections at once keep every word', async () => {
  const { officer, number } = await opened();
  await saveSection(officer, number, { section: 'components', values: [makeComponent('c1')], revision: 0 });
  const other = await makePerson('adviser');
  await Promise.all([
    saveSection(officer, number, section(project, 0)),
    saveSection(other, number, { section: 'answers.c1', values: treatment, revision: 0 }),
    saveSection(officer, number, { section: 'answers.project', values: {}, revision: 0 }),
    saveSection(other, number, { section: 'signals', values: {}, revision: 0 }),
  ]);
  const { version } = await getCase(officer, number);
  expect(version.description.title).toBe('A title');
  expect(Object.keys(version.description.answers.c1 ?? {}).toSorted()).toEqual(Object.keys(treatment).toSorted());
  expect(version.revision).toBe(5);
});

test('of two saves of one section at once one is told', async () => {
  const { officer, number } = await opened();
  const other = await makePerson('officer');
  const saves = [officer, other].map((person) =>
    saveSection(person, number, section({ ...project, title: person.id }, 0)),
  );
  const settled = await Promise.allSettled(saves);
  expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('a form whose answer was lost saves again over its own words', async () => {
  const { officer, number } = await opened();
  const id = 'form-0001';
  await saveSection(officer, number, section(project, 0, { id, save: 1 }));
  const again = section({ ...project, title: 'Typed on' }, 0, { id, save: 2 });
  expect(await saveSection(officer, number, again)).toMatchObject({ revision: 2 });
  const overtaken = section({ ...project, title: 'Overtaken' }, 0, { id, save: 1 });
  expect(await saveSection(officer, number, overtaken)).toMatchObject({ revision: 2 });
  expect((await getCase(officer, number)).version.description.title).toBe('Typed on');
});

test('nobody saves over another by naming their form', async () => {
  const { officer, number } = await opened();
  await saveSection(officer, number, section(project, 0, { id: 'form-0002', save: 1 }));
  const other = await makePerson('officer', 'Another name');
  const stolen = section({ ...project, title: 'Stolen' }, 0, { id: 'form-0002', save: 2 });
  await expect(saveSection(other, number, stolen)).rejects.toEqual(refused('conflict'));
});

test('the server stamps a changed answer and keeps the stamp of the others', async () => {
  const { officer, number } = await opened();
  const adviser = await makePerson('adviser', 'Ada');
  await saveSection(officer, number, { section: 'components', values: [makeComponent('c1')], revision: 0 });
  await saveSection(officer, number, { section: 'answers.c1', values: treatment, revision: 0 });
  const forged = { ...treatment.T1, values: ['no'], by: 'Somebody else', at: '2001-01-01T00:00:00.000Z' };
  const changed = { ...treatment, T1: forged };
  await saveSection(adviser, number, { section: 'answers.c1', values: changed, revision: 1 });
  const sheet = (await getCase(officer, number)).version.description.answers.c1;
  expect(sheet?.T1?.by).toBe('Ada');
  expect(sheet?.T1?.at).not.toBe('2001-01-01T00:00:00.000Z');
  expect(sheet?.T2?.by).toBe(officer.name);
});

test('a component that is removed takes its answers with it', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  await saveSection(officer, number, { section: 'components', values: [makeComponent('c2')], revision: 1 });
  const { answers } = (await getCase(officer, number)).version.description;
  expect(Object.keys(answers).toSorted()).toEqual(['NPL', 'c2', 'project']);
});

test.each<[string, SaveSectionInput, unknown]>([
  ['an over-long title', section({ ...project, title: 'a'.repeat(201) }, 0), { title: 'tooLong' }],
  ['a wrong type', section({ ...project, title: 7 }, 0), { title: 'text' }],
  ['no values at all', section(undefined, 0), expect.anything()],
  ['a section that does not exist', { ...section(project, 0), section: 'answers.__proto__' }, { section: 'id' }],
  [
    'a question that does not exist',
    { section: 'answers.project', values: { P99: treatment.T1 }, revision: 0 },
    { 'answers.project.P99': 'id' },
  ],
  [
    'an option that does not exist',
    { section: 'answers.project', values: { P3: { values: ['sold'], basis: '' } }, revision: 0 },
    { 'answers.project.P3': 'id' },
  ],
  [
    'a component question of the project',
    { section: 'answers.project', values: { T1: treatment.T1 }, revision: 0 },
    { 'answers.project.T1': 'id' },
  ],
  [
    'two components of one id',
    { section: 'components', values: [makeComponent('c1'), makeComponent('c1')], revision: 0 },
    expect.anything(),
  ],
  ['a revision below nothing', section(project, -1), { revision: 'id' }],
])('%s is refused with its field, and nothing is written', async (_title, input, fields) => {
  const { officer, number } = await opened();
  await expect(saveSection(officer, number, input)).rejects.toEqual(refused('invalid', fields));
  expect((await getCase(officer, number)).version.revision).toBe(0);
});

test('a subject that the project does not have is not found', async () => {
  const { officer, number } = await opened();
  for (const subject of ['c1', 'IRN'] as const) {
    const input = { section: `answers.${subject}` as const, values: {}, revision: 0 };
    await expect(saveSection(officer, number, input)).rejects.toEqual(refused('not-found'));
  }
});

test('scripts, right-to-left marks, NUL and broken surrogates are stored harmlessly and searched', async () => {
  const { officer, number } = await opened();
  const title = '<script>alert(1)</script> \u202eنص\u200b\u0000 \ud800 😀';
  await saveSection(officer, number, section({ ...project, title }, 0));
  await saveSection(officer, number, {
    section: 'signals',
    values: { 'key\u0000\udfff': { response: 'confirmed', reason: 'a\u0000b' } },
    revision: 0,
  });
  const { version } = await getCase(officer, number);
  expect(version.description.title).toBe('<script>alert(1)</script> \u202eنص\u200b \ufffd 😀');
  expect(version.description.signals['key\ufffd']?.reason).toBe('ab');
});

test('a description that is too large as a whole is refused', async () => {
  const { officer, number } = await opened();
  const components = Array.from({ length: 20 }, (_, index) => makeComponent(`c${index + 1}`));
  await saveSection(officer, number, { section: 'components', values: components, revision: 0 });
  const basis = 'b'.repeat(4_000);
  const sheet = Object.fromEntries(
    Object.keys(treatment).map((question) => [question, { values: ['unknown'], basis }]),
  );
  const saves = Array.from({ length: 20 }, (_, index) => index + 1).map((index) =>
    saveSection(officer, number, { section: `answers.c${index}`, values: sheet, revision: 0 }),
  );
  await Promise.all(saves);
  expect(JSON.stringify((await getCase(officer, number)).version.description).length).toBeLessThan(1_500_000);
  await database().$executeRaw`UPDATE "project_version" SET "content" = jsonb_set("content", '{description,summary}',
    to_jsonb(repeat('x', 1500000))) WHERE "caseId" = (SELECT "id" FROM "case" WHERE "number" = ${number})`;
  await expect(saveSection(officer, number, { section: 'signals', values: {}, revision: 0 })).rejects.toEqual(
    refused('invalid', { description: 'tooLarge' }),
  );
});

test('a submission names every problem by its field', async () => {
  const { officer, number } = await opened();
  const components = [makeComponent('c1', { name: '\u200b', country: '', startYear: 2030, endYear: 2020 })];
  await saveSection(officer, number, section({ ...project, summary: '' }, 0));
  await saveSection(officer, number, { section: 'components', values: components, revision: 0 });
  const refuted = { 'summary:E1:x:1': { response: 'refuted', reason: ' ' } };
  await saveSection(officer, number, { section: 'signals', values: refuted, revision: 0 });
  await expect(submitCase(officer, number, { lock: 1 })).rejects.toEqual(
    refused('invalid', {
      summary: 'required',
      'components.0.name': 'required',
      'components.0.country': 'country',
      'components.0.endYear': 'yearsOrder',
      'signals.summary:E1:x:1.reason': 'required',
    }),
  );
  expect(await getCase(officer, number)).toMatchObject({ state: 'draft', lock: 1 });
});

test('words that were saved after the answers were checked are not submitted unseen', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  const { version } = await getCase(officer, number);
  await saveSection(await makePerson('officer'), number, section({ ...project, title: 'Changed' }, 1));
  await expect(submitCase(officer, number, { lock: 1, revision: version.revision })).rejects.toEqual(
    refused('conflict'),
  );
});

test('a submitted description takes no more words', async () => {
  const officer = await makePerson('officer');
  const number = await makeSubmitted(officer, harmless);
  await expect(saveSection(officer, number, section(project, 1))).rejects.toEqual(refused('wrong-state'));
});

test('answers about what the project no longer names are not submitted', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  const moved = [makeComponent('c1', { country: 'PER' }), makeComponent('c2', { country: 'PER' })];
  await saveSection(officer, number, { section: 'components', values: moved, revision: 1 });
  expect((await getCase(officer, number)).version.description.answers.NPL).toBeDefined();
  await submitCase(officer, number, { lock: 1 });
  expect((await getCase(officer, number)).version.description.answers.NPL).toBeUndefined();
});
