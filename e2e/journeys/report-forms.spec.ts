import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { getRecord } from '@/lib/data/records';
import { decide, makeAwaiting, makeDraft } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { expectSound } from '../steps/looking';
import { signIn } from '../support/session';
import { expect, test } from '../support/test';

async function take(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

/** A decided case, somebody signed in who may take it home, and the title of one of its findings. */
async function decided(page: Page) {
  const { officer, head, number } = await makeAwaiting();
  await decide(head, number);
  await signIn(page.context(), officer);
  const { record } = await getRecord(officer, number);
  const finding = record.screening?.findings.find(({ outcome }) => outcome.key === 'flagged')?.title ?? 'no finding';
  return { number, title: record.case.title, finding };
}

test('the report is taken home as HTML, CSV and JSON', async ({ page }) => {
  const { number, finding } = await decided(page);
  await page.goto(paths.report(number));
  await expectSound(page, 'export menu');
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const link of ['Export report (HTML)', 'Export report (CSV)', 'Export report (JSON)']) {
    expect(await take(page, link)).toContain(finding);
  }
  const csv: Record<string, string>[] = parse(await take(page, 'Export report (CSV for Excel)'), {
    columns: true,
    bom: true,
  });
  expect(csv).toContainEqual(expect.objectContaining({ section: '2', title: 'Decision' }));
});

test('the whole report is read on screen, from its list of contents, in two languages', async ({ page }) => {
  const { number, title, finding } = await decided(page);
  await page.goto(paths.report(number));
  await page.getByRole('link', { name: 'Read the report here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: /^6\s+Findings$/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '6 Findings' })).toBeInViewport();
  await expect(page.getByRole('heading', { level: 3, name: finding }).first()).toBeVisible();
  await expectSound(page, 'report on screen');

  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 2, name: '6 Constats' })).toBeVisible();
  await expect(page.locator('article.report')).toHaveAttribute('lang', 'fr');
});

test('nothing is shown or taken home of a draft, nor in a language that there is not', async ({ officer }) => {
  const { page, person, expectTrouble } = officer;
  const number = await makeDraft(person);
  await page.goto(paths.reportView(number));
  await expect(page.getByText('Nothing can be exported while the project is being described.')).toBeVisible();
  for (const address of [paths.reportHtml(number), paths.reportCsv(number), paths.reportJson(number)]) {
    expect((await page.request.get(address)).status()).toBe(404);
    expect((await page.request.get(`${address}?language=xx`)).status()).toBe(400);
  }
  expectTrouble(/404|400/);
});
