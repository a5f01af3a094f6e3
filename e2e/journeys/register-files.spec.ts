import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { decide, harmless, makeAwaiting, makeComponent, makeSubmitted } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { expectSound } from '../steps/looking';
import { expect, test, unique } from '../support/test';

async function take(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

const sheetOf = (bytes: Buffer) =>
  strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

test('what the register shows goes home as CSV and XLSX, and the auditor sees who took it', async ({
  officer,
  auditor,
}) => {
  const word = unique();
  const parts = { ...harmless, components: ['c1', 'c2'].map((id) => makeComponent(id, { name: `Boats ${word}` })) };
  const numbers = [await makeSubmitted(officer.person, parts), await makeSubmitted(officer.person, parts)];
  const { page } = officer;
  await page.goto(paths.cases);
  await page.getByLabel('Words or number').fill(word);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);

  const csv = await take(page, 'CSV');
  expect(csv.name).toMatch(/^cases-\d{4}-\d{2}-\d{2}\.csv$/);
  const rows: Record<string, string>[] = parse(csv.bytes, { columns: true });
  expect(rows.map((row) => row.Number).toSorted()).toEqual(numbers.toSorted());
  expect(rows[0]).toMatchObject({ Project: 'A project', Countries: 'Nepal', State: 'In review', 'Open bars': '0' });
  expect(rows[0]?.['Last change']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect([...(await take(page, 'CSV for Excel')).bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const sheet = sheetOf((await take(page, 'Spreadsheet (XLSX)')).bytes);
  for (const number of numbers) expect(sheet).toContain(`<t>${number}</t>`);
  expect(sheet.match(/<row /g)).toHaveLength(3);
  expect(sheet).toContain('state="frozen"');

  const refused = await page.request.get(`${paths.registerFile('csv')}?bom=yes&language=xx`);
  expect(refused.status()).toBe(400);
  expect(await refused.text()).toMatch(/\nlanguage: .+\nbom: .+$/);

  await auditor.page.goto(paths.cases);
  await auditor.page.getByRole('link', { name: 'Who took the list home' }).click();
  const taken = auditor.page.getByRole('row').filter({ hasText: officer.person.name });
  await expect(taken).toHaveCount(3);
  await expect(taken.first()).toContainText(`Words: ${word}`);
  await expectSound(auditor.page, 'who took the register home');
});

test('the figures of a year are read on the page and taken home, with nobody named in them', async ({
  officer,
  auditor,
}) => {
  const parts = {
    ...harmless,
    components: ['c1', 'c2'].map((id) => makeComponent(id, { amount: { value: 70_000, currency: 'NOK' } })),
  };
  const { head, number, ...others } = await makeAwaiting(parts);
  await decide(head, number);
  await makeSubmitted(officer.person, parts);
  const { page } = auditor;
  await page.goto(paths.desk);
  await page.getByRole('link', { name: 'Portfolio' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Portfolio \d{4}/);
  const decided = page.getByRole('table', { name: /What was decided/ });
  await expect(decided.getByRole('row', { name: /Freeze temporarily/ })).toContainText(/NOK\s70,000/);
  await expect(page.getByRole('table', { name: /Countries/ }).getByRole('row', { name: /Nepal/ })).toBeVisible();
  await expectSound(page, 'portfolio');
  await page.setViewportSize({ width: 1280, height: 900 });

  const files = [];
  for (const link of ['CSV', 'Spreadsheet (XLSX)', 'JSON']) files.push(await take(page, link));
  const [csv, xlsx, json] = files.map(({ bytes }) => bytes);
  const texts = [String(csv), sheetOf(xlsx ?? Buffer.of()), String(json)];
  for (const text of texts) {
    expect(text).toContain('NOK');
    for (const { id, name } of [head, officer.person, ...Object.values(others)]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
    }
  }
  const rows: Record<string, string>[] = parse(String(csv), { columns: true });
  const frozen = { Table: 'What was decided', Row: 'Freeze temporarily', Measure: 'Money', Currency: 'NOK' };
  expect(rows).toContainEqual(expect.objectContaining(frozen));
  expect(JSON.parse(String(json))).toMatchObject({
    format: 'scruple-portfolio-1',
    cases: { count: expect.any(Number) },
  });
});
