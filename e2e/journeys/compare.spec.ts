import { readFile } from 'node:fs/promises';
import { makeRevised, makeSubmitted } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { readPdf, squeezed } from '@/lib/reports/pdf-text';
import { readDocx } from '@/lib/reports/read-docx';
import { expectSound } from '../steps/looking';
import { expect, test } from '../support/test';

test('two versions of a case are read side by side, and what differs goes home as a report', async ({ adviser }) => {
  const { page } = adviser;
  const { number } = await makeRevised('What it does now, in two districts');
  await page.goto(paths.history(number));
  await page.getByRole('link', { name: 'Compare two records of this case' }).click();
  await expect(page.getByRole('heading', { name: 'What differs' })).toBeVisible();
  const project = page.getByRole('region', { name: '3. Project' });
  await expect(project.locator('del')).toHaveText([]);
  await expect(project.locator('ins').first()).toContainText('now, in two districts');
  await expect(project.locator('ins').first()).toContainText('added:');
  await expect(page.getByRole('region', { name: 'Sections without change' })).toContainText('Levels before mitigation');
  await expectSound(page, 'two records side by side');

  await test.step('others are chosen with the keyboard alone', async () => {
    const from = page.getByLabel('Before');
    await from.focus();
    await page.keyboard.press('Home');
    await page.getByLabel('After').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Both say the same.')).toBeVisible();
  });

  await page.goto(paths.compare(number));
  const take = async (link: string, ending: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: link, exact: true }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe(`${number}-changes-${ending}`);
    return readFile(await file.path());
  };
  const { text } = await readPdf(await take('Export the report of changes (PDF)', 'en.pdf'));
  expect(text).toContain(squeezed('What it does now, in two districts'));
  expect(text).not.toContain(squeezed('How the help could contribute'));
  const french = page.getByRole('link', { name: 'Français' });
  await french.click();
  await expect(french).toHaveAttribute('aria-current', 'true');
  const word = await readDocx(await take('Word', 'fr.docx'));
  expect(squeezed(word.text)).toContain(squeezed('What it does now, in two districts'));
  for (const [link, ending] of [
    ['HTML', 'fr.html'],
    ['CSV', 'fr.csv'],
    ['CSV for Excel', 'fr.csv'],
    ['JSON', 'fr.json'],
  ] as const) {
    const file = (await take(link, ending)).toString('utf8');
    expect(file).toContain('What it does now, in two districts');
    expect(file).toContain('Avant');
  }
});

test('an older record is held against the editions in force, and one that holds no screening is refused in words', async ({
  adviser: { page },
}) => {
  const { number } = await makeRevised();
  await page.goto(paths.compare(number));
  const record = page.getByLabel('Record', { exact: true });
  const hold = page.getByRole('button', { name: 'Hold against these editions' });
  await record.selectOption({ index: 0 });
  await hold.click();
  await expect(page.getByText('Not sealed: made for this comparison only.')).toBeVisible();
  await expect(page.getByText('Both say the same.')).toBeVisible();
  await expect(record).toHaveValue('2');
  const begun = record.getByRole('option', { name: /New version begun/ });
  await record.selectOption((await begun.getAttribute('value')) ?? '');
  await hold.click();
  await expect(page.getByText('The version in that record has not been screened')).toBeVisible();
  await expectSound(page, 'a record that cannot be held against an edition');
});

test('a case is held against the editions in force; what cannot be read is refused in words', async ({ officer }) => {
  const { page, person } = officer;
  const number = await makeSubmitted(person);
  await page.goto(paths.compare(number));
  await page.getByRole('button', { name: 'Hold against these editions' }).click();
  await expect(page.getByText('Not sealed: made for this comparison only.')).toBeVisible();
  await expect(page.getByText('Both say the same.')).toBeVisible();
  await page.goto(`${paths.compare(number)}?from=three`);
  await expect(page.getByText('What this address asks for cannot be read.')).toBeVisible();
  officer.expectTrouble(/404/);
  await page.goto(`${paths.compare(number)}?from=1`);
  await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});
