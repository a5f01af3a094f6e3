import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type CaseRecord, caseRecordSchema } from '@/lib/cases/record-schema';
import { paths } from '@/lib/paths';
import { readPdf } from '@/lib/reports/pdf-text';
import { readDocx } from '@/lib/reports/read-docx';

/** Takes the report home and reads it. */
export async function exportPdf(page: Page, number: string) {
  return readPdf(await download(page, number, 'Export report (PDF)', '.pdf'));
}

export async function exportWord(page: Page, number: string) {
  return readDocx(await download(page, number, 'Export report (Word)', '.docx'));
}

/** Takes the reports of all cases home that the register finds for these words, as one zip. */
export async function exportReports(page: Page, words: string): Promise<Buffer> {
  await page.goto(`${paths.cases}?${new URLSearchParams({ text: words })}`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Reports of all these cases (zip of PDF)' }).click(),
  ]);
  return readFile(await file.path());
}

export async function exportRecord(page: Page, number: string): Promise<CaseRecord> {
  const bytes = await download(page, number, 'Export record (JSON)', '.json');
  return caseRecordSchema.parse(JSON.parse(bytes.toString('utf8')));
}

/** Takes home what other programs read: OSCAL, PROV and Web Annotations, each as parsed JSON. */
export async function exportForPrograms(page: Page, number: string) {
  const read = async (link: string, ending: string): Promise<unknown> =>
    JSON.parse((await download(page, number, link, ending)).toString('utf8'));
  return {
    oscal: await read('Export assessment results (OSCAL)', '-oscal.json'),
    prov: await read('Export provenance (PROV)', '-prov.json'),
    annotations: await read('Export annotations (JSON-LD)', '-annotations.jsonld'),
  };
}

async function download(page: Page, number: string, link: string, ending: string): Promise<Buffer> {
  await page.goto(paths.report(number));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  expect(file.suggestedFilename()).toContain(number);
  expect(file.suggestedFilename()).toContain(ending);
  return readFile(await file.path());
}
