import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArguments, browserPath } from '@/e2e/support/browser';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '@/lib/reports/build-report';
import { drawDocx } from '@/lib/reports/docx';
import { drawHtml } from '@/lib/reports/html-file';
import { languagePack } from '@/lib/reports/language-packs';
import { drawPdf } from '@/lib/reports/pdf';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';
import { linesOf } from './reports/lines';
import { drawWithPdfkit, drawWithReactPdf } from './reports/peers';
import { rounded } from './rules/measure';

const FINDINGS = 60;
const RUNS = 7;
/** Reports of one zip. */
const CASES = 1_000;

/**
 * A report of sixty findings, medians of several runs, warm: drawn by the program as a designed document, by two peers as one
 * plain column of the same words, and printed by Chromium from the report as a page. Of the four files, veraPDF takes the
 * program's alone for PDF/UA-1. And a thousand reports of ten findings as one zip, made while it is taken.
 */
export async function bench(): Promise<object> {
  const record = sampleRecord({ findings: FINDINGS, components: 3, decisions: 2 });
  const model = buildReport(record, hashOf(record), languagePack('en'), sampleNames);
  const lines = linesOf(model);
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserArguments });
  const page = await browser.newPage();
  const html = drawHtml(model);
  const print = async () => {
    await page.setContent(html);
    return page.pdf({ format: 'A4', tagged: true });
  };
  const drawn = {
    scruple: drawPdf(model),
    pdfkit: await drawWithPdfkit(lines),
    reactPdf: await drawWithReactPdf(lines),
    chromium: await print(),
  };
  const seconds = {
    scruple: await median(async () => drawPdf(model)),
    pdfkit: await median(() => drawWithPdfkit(lines)),
    reactPdf: await median(() => drawWithReactPdf(lines)),
    chromium: await median(print),
    scrupleDocx: await median(() => drawDocx(model)),
  };
  await browser.close();
  const zip = ['--import', 'tsx', 'bench/reports/take-zip.ts', `${CASES}`];
  const { stdout } = await promisify(execFile)(process.execPath, zip);
  return {
    findings: FINDINGS,
    words: lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    bytes: Object.fromEntries(Object.entries(drawn).map(([name, file]) => [name, file.length])),
    seconds: Object.fromEntries(Object.entries(seconds).map(([name, time]) => [name, rounded(time)])),
    zip: JSON.parse(stdout),
    ratios: {
      pdfkitTagged: rounded(seconds.pdfkit / seconds.scruple),
      reactPdf: rounded(seconds.reactPdf / seconds.scruple),
      chromiumPrint: rounded(seconds.chromium / seconds.scruple),
    },
  };
}

async function median(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const start = process.hrtime.bigint();
    await run();
    times.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}
