import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { type CaseRecord, caseRecordSchema } from '@/lib/cases/record-schema';
import { paths } from '@/lib/paths';
import { readPdf } from '@/lib/reports/pdf-text';

/** Takes the report home and reads it. */
export async function exportPdf(page: Page, number: string) {
  return readPdf(await download(page, number, 'Export report (PDF)', '.pdf'));
}

export async function exportRecord(page: Page, number: string): Promise<CaseRecord> {
  const bytes = await download(page, number, 'Export record (JSON)', '.json');
  return caseRecordSchema.parse(JSON.parse(bytes.toString('utf8')));
}

async function download(page: Page, number: string, link: string, ending: string): Promise<Buffer> {
  await page.goto(paths.report(number));
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  expect(file.suggestedFilename()).toContain(number);
  expect(file.suggestedFilename()).toContain(ending);
  return readFile(await file.path());
}
