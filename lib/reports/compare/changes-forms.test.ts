import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '@/lib/cases/examples';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { canonicalJson } from '@/lib/ledger/canonical';
import { hashOf } from '@/lib/ledger/hash';
import { everyWord } from '../every-word';
import { languagePack } from '../language-packs';
import { FORMS, missingFrom } from '../read-forms';
import { reportSchema } from '../report-schema';
import { sampleNames, sampleRecord } from '../sample-records';
import { sealedExample } from '../sealed-example';
import { changesReport } from './changes-report';
import { compareInWords } from './compared-sides';

// Reports of many changes are drawn and read back in each form.
vi.setConfig({ testTimeout: 120_000 });

/** The report of what differs between two records, and both texts of every change, line by line. */
function changesBetween(before: CaseRecord, after: CaseRecord, language: 'en' | 'fr' | 'es' = 'en') {
  const pack = languagePack(language);
  const held = (record: CaseRecord) => ({ record, hash: hashOf(record) });
  const { comparison, ...sides } = compareInWords(held(before), held(after), pack, sampleNames);
  const parts = [comparison.cover, ...comparison.sections].flatMap((section) => section.parts);
  const changed = parts.flatMap(({ texts }) => texts.flatMap((text) => [text.before, text.after]));
  const model = changesReport(comparison, sides, pack);
  const wanted = [...everyWord(model), ...changed.flatMap((text) => text.split('\n'))];
  return { model, wanted: wanted.filter((words) => words.trim() !== '') };
}

const [first, second] = examples.map(sealedExample);
if (!first || !second) throw new Error('Two examples are needed');

const word = fc.constantFrom('treatment', 'دادگاه', 'Таджикистан', '毒品政策', '=1+1', '"quoted"', '<b>#read("x")');
const record = fc
  .record({
    components: fc.nat(3),
    findings: fc.nat(6),
    decisions: fc.nat(2),
    conditions: fc.nat(2),
    reviewed: fc.boolean(),
    screened: fc.boolean(),
    word,
  })
  .map(({ word: typed, ...shape }) => sampleRecord({ ...shape, typed: (about) => `${typed} ${about}` }));

describe.each(FORMS)('the report of changes as $name', (form) => {
  it('holds both texts of every change, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(record, record, async (before, after) => {
        const { model, wanted } = changesBetween(before, after);
        expect(await missingFrom(form, model, wanted)).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('holds what tells two worked examples apart, in French', async () => {
    const { model, wanted } = changesBetween(first, second, 'fr');
    expect(wanted.length).toBeGreaterThan(200);
    expect(await missingFrom(form, model, wanted)).toEqual([]);
  });

  it('is found wanting when one change is left out', async () => {
    const { model, wanted } = changesBetween(first, second);
    const without = { ...model, sections: model.sections.filter(({ id }) => id !== 'findings') };
    expect((await missingFrom(form, without, wanted)).length).toBeGreaterThan(10);
  });
});

it('is, as JSON, what the published schema of reports says', () => {
  const { model } = changesBetween(first, second, 'es');
  expect(reportSchema.parse(JSON.parse(canonicalJson(model)))).toEqual(model);
});
