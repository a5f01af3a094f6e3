import { makeDraft } from '@/lib/data/test-cases';
import { field, openProject } from '../steps/describing';
import { expectKept, expectSaved } from '../steps/saving';
import { endSessions, signIn } from '../support/session';
import { expect, test } from '../support/test';

const LOST = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

test('what is typed without a connection is saved when it is back', async ({
  officer: { page, person, expectTrouble },
}) => {
  const number = await makeDraft(person);
  await openProject(page, number);
  expectTrouble(LOST);

  await page.context().setOffline(true);
  await field(page, 'Summary').fill('Typed on a train, in a tunnel.');
  await expectKept(page, /There is no connection/);
  await page.context().setOffline(false);
  await expectSaved(page);

  await page.reload();
  await expect(field(page, 'Summary')).toHaveValue('Typed on a train, in a tunnel.');
});

test('what is typed after the session has ended comes back after signing in', async ({ officer: { page, person } }) => {
  const number = await makeDraft(person);
  await openProject(page, number);

  await endSessions(person);
  await field(page, 'Summary').fill('Typed in the evening, after the session had ended.');
  await expectKept(page, /You are signed out/);

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(page.context(), person);
  await openProject(page, number);
  await expect(page.getByText(/had not been saved\. It has been put back/)).toBeVisible();
  await expect(field(page, 'Summary')).toHaveValue('Typed in the evening, after the session had ended.');
  await expectSaved(page);
});

test('two tabs that change one section lose neither text', async ({ officer: { page, person } }) => {
  const number = await makeDraft(person);
  const other = await page.context().newPage();
  // The tabs share what the browser keeps: one that is still starting would take up the words of the other.
  await openProject(other, number);
  await openProject(page, number);

  await field(page, 'Summary').fill('Words of the first tab.');
  await expectSaved(page);
  await field(other, 'Summary').fill('Words of the second tab.');

  await expect(other.getByRole('region', { name: /was changed elsewhere/ })).toBeVisible();
  await expect(field(other, 'Summary')).toHaveValue('Words of the second tab.');
  await other.getByRole('button', { name: 'See both' }).click();
  await other.getByRole('radio', { name: /^Saved by .*Words of the first tab\./ }).check();
  await other.getByRole('button', { name: 'Go on with what I chose' }).click();
  await expect(field(other, 'Summary')).toHaveValue('Words of the first tab.');
});
