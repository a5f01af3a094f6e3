import { paths } from '@/lib/paths';
import { expect, test } from '../support/test';

test('help that was promised by phone is logged from a phone, as a retrospective case with an error report', async ({
  seniorOfficial: { page },
  adviser,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(paths.desk);
  await page.getByRole('link', { name: 'Log help nobody decided on' }).click();
  await page.getByLabel('What is it?').fill('Two patrol boats');
  await page.getByLabel('To whom?').fill('Coast guard');
  await page.getByRole('button', { name: 'Log it' }).click();
  // What was typed stays while the rest is named.
  await expect(page.getByRole('link', { name: 'In which State? Choose a country from the list' })).toBeVisible();
  await expect(page.getByLabel('What is it?')).toHaveValue('Two patrol boats');
  await page.getByLabel('In which State?').selectOption('Nepal');
  await page.getByRole('radio', { name: 'Not yet: it is about to be' }).check();
  await page.getByLabel('Why did it not wait for a decision?').fill('They were promised by telephone on a Sunday.');
  await page.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('Retrospective', { exact: true })).toBeVisible();
  await expect(page.getByText('No decision covered it when it was logged.')).toBeVisible();
  const number = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(paths.decisions(number));
  await expect(page.getByRole('heading', { name: /Report an error/ })).toBeVisible();

  await adviser.page.goto(paths.desk);
  // Once to be described, once with its error report to be closed.
  await expect(adviser.page.getByText(number)).toHaveCount(2);
  await expect(adviser.page.getByText('An error report to close').first()).toBeVisible();
});
