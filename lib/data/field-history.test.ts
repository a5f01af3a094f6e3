import { expect, test } from 'vitest';
import { database } from './client';
import { saveSection } from './describe';
import { listFieldChanges } from './field-history';
import { harmless, makeDraft, makePerson, makeSubmitted } from './test-cases';
import { raw, refused } from './test-raw';

const project = { title: 'A project', summary: 'What it does', donor: '', implementer: '', indicators: [] };

test('each field keeps who changed it, from what to what', async () => {
  const officer = await makePerson('officer');
  const other = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  await saveSection(other, number, { section: 'project', values: { ...project, summary: 'Other words' }, revision: 1 });
  const { rows } = await listFieldChanges(officer, number, { field: 'project.summary' });
  expect(rows.map(({ before, after, by, version }) => [before, after, by.id, version])).toEqual([
    ['What it does', 'Other words', other.id, 1],
    [null, 'What it does', officer.id, 1],
  ]);
  const answers = await listFieldChanges(officer, number, { field: 'answer.c1.T1' });
  expect(answers.rows).toMatchObject([{ before: null, after: ['yes'], why: 'Project file' }]);
});

test('what one person goes on typing is one change, and begins where it began', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  for (const [index, summary] of ['What it does now', 'What it does now and later'].entries()) {
    await saveSection(officer, number, { section: 'project', values: { ...project, summary }, revision: index + 1 });
  }
  const { rows } = await listFieldChanges(officer, number, { field: 'project.summary' });
  expect(rows.map(({ before, after }) => [before, after])).toEqual([[null, 'What it does now and later']]);
});

test('the changes of a submitted version are sealed, and nobody rewrites whose they were', async () => {
  const officer = await makePerson('officer');
  const draft = await makeDraft(officer, harmless);
  const of = (number: string) => `FROM "project_version" v JOIN "case" c ON c."id" = v."caseId"
    WHERE f."versionId" = v."id" AND c."number" = '${number}'`;
  const other = await makePerson('officer');
  expect(await raw(`UPDATE "field_change" f SET "byId" = '${other.id}' ${of(draft)}`)).toBe('wrong-state');
  expect(await raw('DELETE FROM "field_change"')).toBe('wrong-state');
  const number = await makeSubmitted(officer, harmless);
  expect(await raw(`UPDATE "field_change" f SET "why" = 'x' ${of(number)}`)).toBe('wrong-state');
});

test('a long history comes page by page', async () => {
  const officer = await makePerson('officer');
  const number = await makeDraft(officer, harmless);
  const { id } = await database().projectVersion.findFirstOrThrow({
    where: { case: { number } },
    select: { id: true },
  });
  const row = { versionId: id, field: 'project.donor', byId: officer.id, at: new Date() };
  await database().fieldChange.createMany({ data: Array.from({ length: 120 }, () => row) });
  const first = await listFieldChanges(officer, number, { field: 'project.donor' });
  expect(first.rows).toHaveLength(50);
  const second = await listFieldChanges(officer, number, { field: 'project.donor', before: first.more ?? '' });
  expect(Number(second.rows[0]?.id)).toBeLessThan(Number(first.rows.at(-1)?.id));
  const third = await listFieldChanges(officer, number, { field: 'project.donor', before: second.more ?? '' });
  expect(third).toMatchObject({ more: null });
  expect(third.rows).toHaveLength(20);
});

test('an administrator reads none of it', async () => {
  const number = await makeDraft(await makePerson('officer'), harmless);
  const administrator = await makePerson('administrator');
  await expect(listFieldChanges(administrator, number, {})).rejects.toEqual(refused('forbidden'));
});
