import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { makeAwaiting } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { readPdf, squeezed } from '@/lib/reports/pdf-text';
import { samplePng } from '@/lib/reports/sample-template';
import { exportPdf, exportReports, exportWord } from '../steps/exporting';
import { expectSound } from '../steps/looking';
import { problems } from '../steps/reading';
import { press, reach } from '../steps/typing';
import { expect, test } from '../support/test';

test.setTimeout(180_000);

test('an administrator lays down the template of reports, tries it, and every report has it until it is switched off', async ({
  administrator: { page },
  officer,
}) => {
  const { number } = await makeAwaiting();
  await page.goto(paths.desk);
  await page.getByRole('link', { name: 'Reports', exact: true }).click();
  const preview = page.getByRole('region', { name: 'Preview' });
  await page.getByLabel('Name of the donor').fill('Ministry of the North');
  await page.getByLabel('Classification line').fill('#read("/etc/passwd")');
  await expect(preview).toContainText('#read("/etc/passwd")');
  const bring = (name: string, buffer: Buffer) =>
    page.getByLabel('Logo', { exact: true }).setInputFiles({ name, mimeType: 'image/png', buffer });
  const save = page.getByRole('button', { name: 'Save and put in force' });

  await bring('large.png', Buffer.concat([samplePng(4, 4), Buffer.alloc(1_000_000)]));
  await save.click();
  await expect(page.getByText('The logo is larger than 300 kB', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Logo', { exact: true })).toBeFocused();
  await bring('logo.png', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=', 'base64'));
  await save.click();
  await expect(problems(page)).toContainText('must be a PNG or a JPEG');
  await expect(page.getByLabel('Name of the donor')).toHaveValue('Ministry of the North');
  await expectSound(page, 'a template that is refused');

  await bring('logo.png', samplePng(60, 30));
  await page.getByLabel('What the logo shows').fill('Three pines');
  await expect(preview.getByRole('img', { name: 'Three pines' })).toBeVisible();
  await page.getByLabel('Classification line').fill('OFFICIAL: SENSITIVE');
  await page.getByRole('checkbox', { name: '5 Country context' }).uncheck();
  await expect(preview).toContainText('Sections left out of this report by the donor’s template: 5 Country context.');
  const up = page.getByRole('button', { name: 'Move up 4 Recipients' });
  await reach(page, up);
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 Recipients: now in place 2 of 24')).toBeAttached();
  await expect(up).toBeFocused();

  await save.click();
  await expect(page.getByText(/^Template \d+ is saved and in force$/)).toBeVisible();
  await expectSound(page, 'the template of reports');

  let shownAs: string | undefined;
  await page.context().route(`**${paths.reportTemplatePreview}`, async (route) => {
    const response = await route.fetch({ timeout: 40_000 });
    shownAs = response.headers()['content-disposition'];
    // What the browser shows by itself cannot be read back; what is taken home can.
    await route.fulfill({ response, headers: { ...response.headers(), 'content-disposition': 'attachment' } });
  });
  await page.getByLabel('Classification line').fill('FOR COMMENT');
  const taken = page.waitForEvent('download', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Preview as PDF' }).click();
  const tried = await readPdf(readFileSync(await (await taken).path()));
  expect(shownAs).toBe('inline; filename="report-template-preview-en.pdf"');
  expect(tried.text).toContain(squeezed('A preview: this template is not saved'));
  for (const each of tried.pages) expect(each).toContain(squeezed('FOR COMMENT'));
  expect(tried.alternatives).toContain('Three pines');

  const report = await exportPdf(officer.page, number);
  for (const each of report.pages) expect(each).toContain(squeezed('OFFICIAL: SENSITIVE'));
  expect(report.bookmarks.slice(0, 3)).toEqual(['Decision', '4 Recipients', '3 Project']);
  expect(report.alternatives).toContain('Three pines');
  const word = await exportWord(officer.page, number);
  for (const each of ['MinistryoftheNorth', 'OFFICIAL:SENSITIVE', 'Threepines']) expect(word.text).toContain(each);
  const zipped = unzipSync(new Uint8Array(await exportReports(officer.page, number)));
  expect(Object.keys(zipped)).toEqual([`${number}-report-en.pdf`]);
  const inZip = await readPdf(Buffer.from(zipped[`${number}-report-en.pdf`] ?? []));
  for (const each of inZip.pages) expect(each).toContain(squeezed('OFFICIAL: SENSITIVE'));
  expect(inZip.alternatives).toContain('Three pines');

  await press(page, 'Use no template');
  await expect(page.getByText('No template is in force.')).toBeVisible();
  expect((await exportPdf(officer.page, number)).text).not.toContain(squeezed('Ministry of the North'));
});
