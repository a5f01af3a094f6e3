import { getCase } from '@/lib/data/cases';
import { inDays, makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { signIn } from '../support/session';
import { expect, test } from '../support/test';

test('a finding is worked on: a promise lowers nothing, a proven safeguard does, and dissent shows as dissent', async ({
  page,
}) => {
  const { officer, head, number } = await makeAwaiting();
  const { screening } = await getCase(officer, number);
  const finding = screening?.findings.find(
    ({ effect, outcome, level }) => effect === 'weigh' && outcome === 'flagged' && level !== 'low',
  );
  if (!finding) throw new Error('Nothing is flagged');
  await signIn(page.context(), officer);
  await page.goto(paths.finding(number, finding.id));
  await page.getByRole('link', { name: 'Plan a step' }).click();
  await page.getByLabel('What is done').fill('A stop clause in the agreement');
  await page.getByRole('radio', { name: 'Safeguard' }).check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('link', { name: /Which risk it serves/ })).toBeVisible();
  await expect(page.getByLabel('What is done')).toHaveValue('A stop clause in the agreement');

  await page.getByLabel('Which risk it serves').fill('Arrests');
  await page.getByLabel('Who answers for it').fill('Programme lead');
  await page.getByLabel('Due on').fill(inDays(30));
  await page.getByLabel('What it is expected to change').fill('Help stops at the first charge');
  await page.getByRole('radio', { name: 'Planned' }).check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('No work counts yet.')).toBeVisible();

  await page.getByRole('link', { name: 'Bring entry 1 up to date' }).click();
  await page.getByRole('radio', { name: 'Done' }).check();
  await page.getByLabel('What proves it').fill('Agreement, article 9');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Lowered by: safeguard.')).toBeVisible();
  await expect(page.getByText('One earlier revision')).toBeVisible();

  await signIn(page.context(), head);
  await page.goto(paths.finding(number, finding.id));
  await expect(page.getByRole('link', { name: 'Plan a step' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Record advice' }).click();
  await page.getByRole('textbox', { name: 'Who was asked' }).fill('A lawyer');
  await page.getByRole('textbox', { name: 'In what role' }).fill('Legal adviser');
  await page.getByLabel('When').fill(inDays(-1));
  await page.getByRole('radio', { name: 'Dissents' }).check();
  await page.getByRole('textbox', { name: 'What they advised' }).fill('I would not.');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('Dissent', { exact: true })).toBeVisible();
});
