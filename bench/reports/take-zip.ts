import { execFileSync } from 'node:child_process';
import { startDrawer } from '@/lib/data/draw-apart';
import { zipStream } from '@/lib/exchange/zip';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';

/** A zip of the reports of so many cases, taken piece by piece in a process of its own, so that its memory is its own. */
const cases = Number(process.argv[2]);
const FINDINGS = 10;
const MB = 1024 * 1024;

const drawer = startDrawer();

async function* files() {
  for (let number = 1; number <= cases; number += 1) {
    const record = sampleRecord({ findings: FINDINGS, typed: (about) => `Case ${number}: the words of ${about}.` });
    const model = buildReport(record, hashOf(record), languagePack('en'), sampleNames);
    yield { name: `case-${number}.pdf`, date: model.date, bytes: await drawer.draw(model) };
  }
}

let peak = 0;
let drawingPeak = 0;
/** Of this process, which stands for the server, and of the one that draws. */
function note() {
  peak = Math.max(peak, process.memoryUsage().rss);
  const drawing = drawer.process();
  if (!drawing) return;
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', `${drawing}`], { encoding: 'utf8' }));
  drawingPeak = Math.max(drawingPeak, kilobytes * 1024);
}
note();
const start = performance.now();
let firstByte = 0;
let bytes = 0;
for await (const piece of zipStream(files())) {
  firstByte ||= performance.now() - start;
  bytes += piece.length;
  note();
}
drawer.stop();
const seconds = (performance.now() - start) / 1000;
process.stdout.write(
  JSON.stringify({
    cases,
    firstByteSeconds: Number((firstByte / 1000).toPrecision(3)),
    casesPerSecond: Number((cases / seconds).toPrecision(3)),
    megabytes: Math.round(bytes / MB),
    peakMegabytes: Math.round(peak / MB),
    drawingPeakMegabytes: Math.round(drawingPeak / MB),
  }),
);
