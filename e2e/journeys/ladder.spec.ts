import { capital, decide, harmless, inDays, makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { choose, sign } from '../steps/deciding';
import { field } from '../steps/describing';
import { expect, test } from '../support/test';

test('a senior official refers a case up; from then on the head decides, and both acts stay', async ({
  seniorOfficial: { page },
  head,
}) => {
  const { number } = await makeAwaiting(harmless);
  await choose(page, number, 'Refer up', ['Component c1']);
  await sign(page, number, /Refer this component up/);
  await page.goto(paths.case(number));
  await expect(page.getByText('To be decided by the minister or the board')).toBeVisible();
  await expect(page.getByText('It was referred up.')).toBeVisible();
  await page.goto(paths.decide(number));
  await page.getByRole('button', { name: 'Go on to the choice' }).click();
  await expect(page.getByRole('radio', { name: 'Proceed', exact: true })).toHaveCount(0);
  await page.getByText(/decisions are not open to you/).click();
  await expect(page.getByText(/Proceed\b.* must be taken at another level\./).first()).toBeVisible();

  await head.page.goto(paths.desk);
  await expect(head.page.getByRole('region', { name: 'To decide' }).getByText(number)).toBeVisible();
  await choose(head.page, number, 'Proceed', ['Component c1', 'Component c2']);
  await head.page.getByLabel('To be reviewed by').fill(inDays(90));
  await sign(head.page, number, /Let these 2 components proceed/);
  await page.goto(paths.history(number));
  for (const act of [/: Refer up/, /: Proceed/]) await expect(page.getByRole('rowheader', { name: act })).toBeVisible();
});

test('a capital case without assurance waits for a waiver, which is a decision of its own and stays', async ({
  seniorOfficial,
  head: { page },
}) => {
  const { number } = await makeAwaiting(capital);
  await seniorOfficial.page.goto(paths.decide(number));
  await seniorOfficial.page.getByRole('button', { name: 'Go on to the choice' }).click();
  await expect(seniorOfficial.page.getByRole('radio', { name: 'Waive the assurance' })).toHaveCount(0);

  await page.goto(paths.decide(number));
  await page.getByRole('button', { name: 'Go on to the choice' }).click();
  await page.getByRole('radio', { name: 'Proceed', exact: true }).check();
  await expect(page.getByRole('checkbox', { name: 'Component c1' })).toBeDisabled();
  await expect(page.getByText('A capital case without assurance: it waits for a waiver of its own.')).toBeVisible();
  await choose(page, number, 'Waive the assurance', ['Component c1']);
  await page.getByRole('radio', { name: 'It was refused' }).check();
  await field(page, 'What protects people instead').fill('No name leaves the laboratory; only figures do.');
  await sign(page, number, /Waive the assurance for this component/);

  await choose(page, number, 'Proceed', ['Component c1']);
  await page.getByLabel('To be reviewed by').fill(inDays(90));
  await sign(page, number, /Let this component proceed/);
  await expect(page.getByText(/waives the assurance against the death penalty for “Component c1”/)).toBeVisible();
  await expect(page.getByText('No name leaves the laboratory; only figures do.')).toBeVisible();
});

test('an override lets a senior official decide what is for the head, and shows for ever', async ({
  seniorOfficial: { page },
  head,
}) => {
  const { official, number } = await makeAwaiting(harmless);
  await decide(official, number, { kind: 'refer_up', scope: ['c1'] });
  await choose(head.page, number, 'Override the level', ['Component c1']);
  await sign(head.page, number, /Let a senior official decide on this component/);
  await page.goto(paths.desk);
  await expect(page.getByRole('region', { name: 'To decide' }).getByText(number)).toBeVisible();
  await choose(page, number, 'Proceed', ['Component c1']);
  await page.getByLabel('To be reviewed by').fill(inDays(90));
  await sign(page, number, /Let this component proceed/);
  await expect(page.getByText(/lets a senior official decide on “Component c1”/)).toBeVisible();
});
