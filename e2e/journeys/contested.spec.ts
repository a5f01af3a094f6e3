import { getCase } from '@/lib/data/cases';
import { harmless, inDays, makePerson, makeSubmitted } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { exportPdf } from '../steps/exporting';
import { passOn } from '../steps/reviewing';
import { expect, test } from '../support/test';

test('a contested finding stays contested: the disagreement and the dissent are read by whoever decides', async ({
  adviser,
  head,
}) => {
  const number = await makeSubmitted(await makePerson('officer'), harmless);
  const { page } = adviser;
  await page.goto(paths.review(number));
  const responses = page.getByRole('group', { name: /^Your reading of this finding/ });
  await expect(responses.first()).toBeVisible();
  const count = await responses.count();
  for (let index = 1; index < count; index += 1)
    await responses.nth(index).getByRole('radio', { name: 'Agree', exact: true }).check();
  await responses.first().getByRole('radio', { name: 'Disagree' }).check();
  await page.getByRole('textbox', { name: 'Why', exact: true }).fill('The unit was taken off arrests in June.');
  await expect(page.getByText(`${count} of ${count} findings answered`)).toBeVisible();
  await passOn(page, number);

  const { review } = await getCase(head.person, number);
  const contested = review?.responses.find(({ response }) => response === 'disagree')?.findingId ?? '';
  await head.page.goto(paths.finding(number, contested));
  const reviewed = head.page.getByRole('region', { name: 'What the review says of it' });
  await expect(reviewed.getByText('The unit was taken off arrests in June.')).toBeVisible();
  await head.page.getByRole('link', { name: 'Record advice' }).click();
  await head.page.getByRole('textbox', { name: 'Who was asked' }).fill('The embassy');
  await head.page.getByRole('textbox', { name: 'In what role' }).fill('Police liaison');
  await head.page.getByLabel('When').fill(inDays(-1));
  await head.page.getByRole('radio', { name: 'Dissents' }).check();
  await head.page.getByRole('textbox', { name: 'What they advised' }).fill('It still arrests, under another name.');
  await head.page.getByRole('button', { name: 'Record it' }).click();
  await expect(head.page.getByText('Dissent', { exact: true })).toBeVisible();

  await head.page.goto(paths.decide(number));
  await expect(head.page.getByText('The reviewer does not agree with one finding')).toBeVisible();
  await expect(head.page.getByText('The unit was taken off arrests in June.').first()).toBeVisible();
  const { text } = await exportPdf(head.page, number);
  for (const words of ['Theunitwastakenoffarrests', 'Itstillarrests,underanothername.', 'Dissents'])
    expect(text).toContain(words);
});
