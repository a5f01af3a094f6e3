import { expect, test } from 'vitest';
import { ROLES } from '@/lib/auth/person';
import { getCase } from './cases';
import { database } from './client';
import { loadDemo } from './demo';
import { getDesk } from './desk';
import { openCaseFromExample } from './examples';
import { listCases } from './register';
import { makePerson } from './test-cases';
import { refused } from './test-raw';

test('the demo has one person for each role and both examples, and loading it again adds nothing', async () => {
  const first = await loadDemo();
  expect(first.people.map(({ role }) => role)).toEqual([...ROLES]);
  const auditor = await makePerson('auditor');
  const { rows } = await listCases(auditor, { sort: 'number', direction: 'asc' });
  expect(rows.map(({ state, countries, openBars }) => ({ state, countries, barred: openBars > 0 }))).toEqual([
    { state: 'in_review', countries: ['IRN'], barred: true },
    { state: 'awaiting_decision', countries: ['NPL'], barred: false },
  ]);
  expect(await loadDemo()).toEqual(first);
  expect(await database().case.count()).toBe(2);
  expect(await database().user.count()).toBe(ROLES.length + 1);
});

test('the people of the demo find their work on their desks', async () => {
  await loadDemo();
  const users = await database().user.findMany({ where: { email: { endsWith: '@example.org' } } });
  for (const [email, kind] of [
    ['adviser@example.org', 'review'],
    ['senior@example.org', 'decide'],
    ['head@example.org', 'decide'],
  ] as const) {
    const user = users.find((known) => known.email === email);
    if (!user) throw new Error(`${email} is missing`);
    const desk = await getDesk({ ...user, language: 'en' });
    const { requiredLevel } =
      (await listCases({ ...user, language: 'en' }, { state: 'awaiting_decision' })).rows[0] ?? {};
    expect(desk[kind]).toHaveLength(kind === 'decide' && requiredLevel !== user.role ? 0 : 1);
  }
});

test('an example becomes a draft whose answers carry the name of whoever opened it', async () => {
  const officer = await makePerson('officer', 'Nadia Osei');
  const { number } = await openCaseFromExample(officer, 'np-ost-germany');
  const { version, state } = await getCase(officer, number);
  expect(state).toBe('draft');
  const answers = Object.values(version.description.answers).flatMap((sheet) => Object.values(sheet));
  expect(answers.length).toBeGreaterThan(5);
  expect(new Set(answers.map(({ by }) => by))).toEqual(new Set(['Nadia Osei']));
  await expect(openCaseFromExample(officer, 'nothing')).rejects.toEqual(refused('not-found'));
  await expect(openCaseFromExample(await makePerson('head'), 'np-ost-germany')).rejects.toEqual(refused('forbidden'));
});
