import { afterAll, expect, it } from 'vitest';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { drawPdf } from '@/lib/reports/pdf';
import { sampleNames, sampleRecord } from '@/lib/reports/sample-records';
import { drawApart, startDrawer } from './draw-apart';

const drawer = startDrawer();
afterAll(drawer.stop);

const modelOf = (about: string) => {
  const record = sampleRecord({ findings: 2, typed: (what) => `${about} ${what}` });
  return buildReport(record, hashOf(record), languagePack('fr'), sampleNames);
};

it('draws apart, one after the other, the very bytes that are drawn here', async () => {
  for (const about of ['one', 'two']) {
    const model = modelOf(about);
    expect(Buffer.from(await drawer.draw(model)).equals(drawPdf(model))).toBe(true);
  }
});

it('says so when the program ends, and starts another for the next report', async () => {
  const drawing = drawer.draw(modelOf('three'));
  process.kill(drawer.process() ?? 0, 'SIGKILL');
  await expect(drawing).rejects.toThrow('the program ended');
  await expect(drawer.draw(modelOf('four'))).resolves.toBeInstanceOf(Uint8Array);
});

it('draws for several at once, one after the other, also with an attachment', async () => {
  const attachment = { name: 'bundle.json', text: '{}', words: 'The bundle' };
  const models = ['five', 'six', 'seven'].map(modelOf);
  const drawn = await Promise.all(models.map((model) => drawApart(model, attachment)));
  for (const [index, pdf] of drawn.entries())
    expect(Buffer.from(pdf).equals(drawPdf(models[index] as (typeof models)[number], attachment))).toBe(true);
});

it('lets the server answer others meanwhile', async () => {
  await drawApart(modelOf('eight'));
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 1);
  await drawApart(modelOf('nine'));
  clearInterval(clock);
  expect(turns).toBeGreaterThan(5);
});

it('tells why a report cannot be drawn, and draws the next', async () => {
  await expect(drawApart({ ...modelOf('ten'), date: 'no day' })).rejects.toThrow('A report could not be drawn');
  await expect(drawApart(modelOf('eleven'))).resolves.toBeInstanceOf(Uint8Array);
});
