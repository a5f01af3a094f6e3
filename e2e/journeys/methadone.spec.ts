import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import { paths } from '@/lib/paths';
import { numberOf, submitForReview } from '../steps/describing';
import { bars, findingsOf, levelsOf } from '../steps/reading';
import { expect, test } from '../support/test';

const { slug, title, description } = nepalMethadone;

test('the methadone clinic comes out with no bar and a credit under IV.3-A-i', async ({ officer: { page } }) => {
  await page.goto(paths.example(slug));
  await page.getByRole('button', { name: 'Start a case from this example' }).click();
  const number = await numberOf(page);
  await page.getByRole('link', { name: 'Check your answers' }).click();
  await submitForReview(page, number);

  await expect(page.getByRole('heading', { name: /^No rule is flagged.* No bar is open\.$/ })).toBeVisible();
  await expect(bars(page)).toHaveCount(0);
  const clinic = description.components[0]?.name ?? '';
  await expect(levelsOf(page, clinic)).toContainText('Credit');
  const credit = findingsOf(page.getByRole('region', { name: 'Credit', exact: true }), 'CR-A-i');
  await expect(credit).toContainText(clinic);
  await expect(credit.getByRole('link', { name: /IV\.3-A-i\b/ }).first()).toBeVisible();
});

test('anybody can read the worked examples without signing in', async ({ visitor: { page } }) => {
  await page.goto('/');
  await page.getByRole('link', { name: title }).click();
  await expect(findingsOf(page, 'CR-A-i')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start a case from this example' })).toHaveCount(0);
});
