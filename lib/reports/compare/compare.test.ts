import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '@/lib/cases/examples';
import type { CaseRecord } from '@/lib/cases/record';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from '../build-report';
import { everyWord } from '../every-word';
import { languagePack } from '../language-packs';
import type { ReportModel } from '../model';
import { sampleNames, sampleRecord } from '../sample-records';
import { sealedExample } from '../sealed-example';
import { changesReport } from './changes-report';
import { type Comparison, compareReports } from './compare';
import { wordRuns } from './word-runs';

const reportOf = (record: CaseRecord) => buildReport(record, hashOf(record), languagePack('en'), sampleNames);

const word = fc.constantFrom('treatment', 'دادگاه', 'Таджикистан', '毒品政策', '=1+1', '"quoted"', 'x'.repeat(80));
const sample = fc.record({
  components: fc.integer({ min: 0, max: 4 }),
  findings: fc.integer({ min: 0, max: 8 }),
  decisions: fc.integer({ min: 0, max: 2 }),
  conditions: fc.integer({ min: 0, max: 2 }),
  reviewed: fc.boolean(),
  screened: fc.boolean(),
  word,
});
const report = sample.map(({ word: typed, ...shape }) =>
  reportOf(sampleRecord({ ...shape, typed: (about) => `${typed} ${about} ${typed}` })),
);
const runs = { numRuns: 15 };

const changedTexts = ({ cover, sections }: Comparison) =>
  [cover, ...sections].flatMap(({ parts }) => parts.flatMap(({ texts }) => texts));

/** Everything that a comparison shows on one side, with the names of what stands there. */
function saidOn(side: 'before' | 'after', { cover, sections }: Comparison): string {
  const parts = [cover, ...sections].flatMap((section) => section.parts);
  return parts
    .flatMap(({ heading, texts }) => [
      heading,
      ...texts.flatMap((text) => (text[side] ? [text.label, text[side]] : [])),
    ])
    .join('\n');
}

/** What one side says and the other does not, passage by passage. */
function wordsOnlyIn(one: ReportModel, other: ReportModel): string[] {
  const said = new Set(everyWord(other));
  return everyWord(one).filter((words) => !said.has(words));
}

const changesOf = (before: ReportModel, after: ReportModel, comparison = compareReports(before, after)) =>
  changesReport(
    comparison,
    {
      before: { report: before, told: 'The one', hash: 'a'.repeat(64) },
      after: { report: after, told: 'The other', hash: null },
      also: [],
    },
    languagePack('en'),
  );

describe('two reports', () => {
  it('that are the same have nothing changed', () => {
    fc.assert(
      fc.property(report, (model) => {
        const comparison = compareReports(model, model);
        expect([comparison.cover, ...comparison.sections].flatMap(({ parts }) => parts)).toEqual([]);
        expect(comparison.sections.some(({ same }) => same > 0)).toBe(true);
        expect(changesOf(model, model).sections.map(({ id }) => id)).toEqual(['proof']);
      }),
      runs,
    );
  });

  it('show whatever only one of them says on its side, whole', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const comparison = compareReports(before, after);
        const [was, is] = [saidOn('before', comparison), saidOn('after', comparison)];
        const missing = [
          ...wordsOnlyIn(before, after).filter((words) => isTyped(words) && !was.includes(words)),
          ...wordsOnlyIn(after, before).filter((words) => isTyped(words) && !is.includes(words)),
        ];
        expect(missing).toEqual([]);
      }),
      runs,
    );
  });

  it('have what was added as gone when they change places', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const texts = ({ cover, sections }: Comparison, from: 'before' | 'after') =>
          [cover, ...sections]
            .flatMap(({ id, parts }) => parts.flatMap((part) => part.texts.map((text) => `${id} ${text[from]}`)))
            .toSorted();
        const one = compareReports(before, after);
        const other = compareReports(after, before);
        expect(texts(other, 'before')).toEqual(texts(one, 'after'));
        expect(texts(other, 'after')).toEqual(texts(one, 'before'));
      }),
      runs,
    );
  });

  it('say of a text that one person changed only that, and say both texts', () => {
    const record = sampleRecord();
    const revised = { ...record, project: { ...record.project, summary: 'Buses carry patients to the clinic.' } };
    const texts = changedTexts(compareReports(reportOf(record), reportOf(revised)));
    expect(texts).toEqual([
      { label: 'Aim', before: record.project.summary, after: 'Buses carry patients to the clinic.' },
    ]);
  });

  it('know a finding that came out otherwise by its rule', () => {
    const record = sampleRecord({ findings: 1 });
    const [finding] = record.screening?.findings ?? [];
    if (!finding || !record.screening) throw new Error('The sample has no finding');
    const lighter = { ...finding, level: { key: 'low', words: 'Low' }, upTo: { key: 'low', words: 'Low' } };
    const rescreened = { ...record, screening: { ...record.screening, findings: [lighter] } };
    const { sections } = compareReports(reportOf(record), reportOf(rescreened));
    const parts = sections.find(({ id }) => id === 'findings')?.parts ?? [];
    expect(parts.map(({ state }) => state)).toEqual(['changed']);
    expect(parts[0]?.texts.map(({ label }) => label)).toContain('Level');
  });
});

describe('the report of changes', () => {
  it('holds both texts of everything that changed, whole', () => {
    fc.assert(
      fc.property(report, report, (before, after) => {
        const comparison = compareReports(before, after);
        const told = everyWord(changesOf(before, after, comparison)).join('\n');
        // A text of several lines stands in its lines, where a part is drawn as it was printed.
        const lines = changedTexts(comparison).flatMap((text) => [text.before, text.after].join('\n').split('\n'));
        expect(lines.filter((line) => !told.includes(line))).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps the numbers of the sections, and names both hashes once', () => {
    const [first, second] = examples;
    if (!first || !second) throw new Error('Two examples are needed');
    const [before, after] = [reportOf(sealedExample(first)), reportOf(sealedExample(second))];
    const changes = changesOf(before, after);
    const numbers = new Map(after.sections.map(({ id, number }) => [id, number]));
    expect(changes.sections.length).toBeGreaterThan(5);
    for (const { id, number } of changes.sections) expect(number).toBe(numbers.get(id));
    expect(everyWord(changes).filter((words) => words === 'a'.repeat(64))).toHaveLength(1);
    expect(changes.sections.at(-1)?.blocks[0]).toMatchObject({
      rows: [{ text: 'a'.repeat(64) }, { text: 'Not sealed: drawn for this comparison only' }],
    });
  });
});

describe('two texts', () => {
  it('are each whole in their runs', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const found = wordRuns(before, after);
        const without = (change: string) => found.flatMap((run) => (run.change === change ? [] : run.text)).join('');
        expect(without('added')).toBe(before);
        expect(without('gone')).toBe(after);
      }),
      { numRuns: 30 },
    );
  });

  it('share the words that they have in common', () => {
    expect(wordRuns('the aim is X.', 'the aim was X.')).toEqual([
      { text: 'the aim ', change: 'same' },
      { text: 'is', change: 'gone' },
      { text: 'was', change: 'added' },
      { text: ' X.', change: 'same' },
    ]);
  });

  it('that have nothing in common are told apart without a long search', () => {
    const [before, after] = ['a', 'b'].map((sign) => Array.from({ length: 3000 }, (_, i) => `${sign}${i}`).join(' '));
    expect(wordRuns(before ?? '', after ?? '').map(({ change }) => change)).toEqual(['gone', 'added']);
  });
});

/** Words of the samples, as against those that the report says of itself. */
function isTyped(words: string): boolean {
  return /treatment|دادگاه|Таджикистан|毒品政策|=1\+1|"quoted"|x{80}/.test(words);
}
