import { makeSubmitted, mixed } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { result, trial } from '../steps/changing';
import { expect, test } from '../support/test';
import { rulebookWord } from '../support/words';

const BAR = rulebookWord('rules', 'DP-01', 'title');

test('an answer for the worse shows the flag that would appear', async ({ officer: { page, person } }) => {
  const { c1, ...others } = mixed.answers;
  const answers = { ...others, c1: { ...c1, E1: { values: ['none'], basis: 'Project file' } } };
  const number = await makeSubmitted(person, { ...mixed, answers });
  await page.goto(`${paths.whatIf(number)}?c1.E1=direct`);
  await expect(result(page).getByRole('heading', { name: /would be flagged$/ })).toBeVisible();
  await expect(result(page)).toContainText(BAR);
  await trial(page, 'Component c1', 'E1').selectOption('none');
  await expect(result(page)).toContainText('No answer has been changed yet');
});
