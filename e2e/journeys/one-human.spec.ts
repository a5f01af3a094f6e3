import { harmless, makePerson, makeSubmitted } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { problems } from '../steps/reading';
import { expect, test, unique } from '../support/test';

test('two accounts of one human count as one: what one wrote the other does not review', async ({
  administrator: { page },
  adviser,
}) => {
  const author = await makePerson('officer', `Second account ${unique()}`);
  const number = await makeSubmitted(author, harmless);
  await adviser.page.goto(paths.review(number));
  await expect(adviser.page.getByRole('group', { name: /^Your reading/ }).first()).toBeVisible();

  await page.goto(paths.people);
  const counts = page.getByLabel('The account that counts for both');
  const chosen = async (name: string) =>
    (await counts.locator('option').filter({ hasText: name }).getAttribute('value')) ?? '';
  await page.getByLabel('The account that is shut').selectOption(await chosen(author.name));
  await counts.selectOption(await chosen(author.name));
  await page.getByRole('button', { name: 'They are one human' }).click();
  await expect(problems(page)).toContainText('Choose two different accounts');
  await counts.selectOption(await chosen(adviser.person.name));
  await page.getByRole('button', { name: 'They are one human' }).click();
  await expect(page.getByText('Both accounts count as one human from now on.')).toBeVisible();
  await expect(page.getByText(`One human with ${adviser.person.name}`)).toBeVisible();

  await adviser.page.reload();
  await expect(adviser.page.getByText('You cannot review this case')).toBeVisible();
});
