import { getCase } from '@/lib/data/cases';
import { makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { endSessions, signIn } from '../support/session';
import { expect, test } from '../support/test';

test('a question by name waits on the desk, is answered, settled, and opens again with a later answer', async ({
  page,
  seniorOfficial,
}) => {
  const { officer, adviser, number } = await makeAwaiting();
  const { screening } = await getCase(officer, number);
  const finding = screening?.findings.find(({ outcome }) => outcome === 'flagged');
  await signIn(page.context(), adviser);
  await page.goto(paths.finding(number, finding?.id ?? ''));
  await page.getByRole('link', { name: 'Ask or say something' }).click();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('link', { name: /In words: Fill in this field/ })).toBeVisible();
  await page.getByLabel('In words').fill('Who saw the protocol?');
  await page.getByText('@ Ask somebody by name').last().click();
  const { person, page: desk } = seniorOfficial;
  await page.getByRole('checkbox', { name: person.name }).last().check();
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(`Asks @${person.name}`)).toBeVisible();

  await desk.goto(paths.desk);
  const toAnswer = desk.getByRole('region', { name: 'To answer' });
  await expect(toAnswer.getByText('Somebody asks you by name')).toBeVisible();
  await toAnswer.getByRole('link').click();
  await desk.getByText('Answer', { exact: true }).click();
  await desk.getByLabel('Your answer').fill('I did, on Monday.');
  await desk.getByRole('button', { name: 'Send the answer' }).click();
  await expect(desk.getByText('I did, on Monday.')).toBeVisible();
  await desk.goto(paths.desk);
  await expect(toAnswer).toHaveCount(0);

  await page.goto(paths.comments(number));
  await page.getByRole('button', { name: 'Settle the thread 1' }).click();
  await expect(page.getByText(`Settled by ${adviser.name}`)).toBeVisible();
  await page.getByText('Answer', { exact: true }).click();
  await page.getByLabel('Your answer').fill('On which Monday?');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByText('Open', { exact: true })).toBeVisible();
  await page.goto(paths.history(number));
  await expect(page.getByRole('rowheader', { name: 'Settled a thread' })).toBeVisible();
});

test('what is typed while the session ends is not lost: it is sent after signing in again', async ({
  officer: { page, person },
}) => {
  const { number } = await makeAwaiting();
  await page.goto(paths.comments(number));
  await page.getByLabel('In words').fill('Typed as the evening ended.');
  await endSessions(person);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(/You are signed out\./)).toBeVisible();
  await expect(page.getByLabel('In words')).toHaveValue('Typed as the evening ended.');
  await signIn(page.context(), person);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Typed as the evening ended.')).toBeVisible();
  await expect(page.getByText('Open', { exact: true })).toBeVisible();
});

test('what is sent while the connection breaks stays on the page, and is said once when it is sent again', async ({
  officer: { page, expectTrouble },
}) => {
  const { number } = await makeAwaiting();
  await page.goto(paths.comments(number));
  await page.getByLabel('In words').fill('Said in a tunnel.');
  expectTrouble(/ERR_CONNECTION_RESET|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(/No answer came back/)).toBeVisible();
  await expect(page.getByLabel('In words')).toHaveValue('Said in a tunnel.');
  await page.context().setOffline(false);

  // It arrives, but its answer does not.
  const sending = (url: URL) => url.pathname === paths.comments(number);
  await page.route(sending, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  const lost = page.waitForEvent('requestfailed');
  await page.getByRole('button', { name: 'Add it' }).click();
  await lost;
  await expect(page.getByLabel('In words')).toHaveValue('Said in a tunnel.');
  await expect(page.getByRole('button', { name: 'Add it' })).toBeEnabled();
  await page.unroute(sending);
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Open', { exact: true })).toBeVisible();
  await expect(page.getByText('Said in a tunnel.')).toHaveCount(1);
});
