import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import type { CaseRecord } from '@/lib/cases/record';
import { hashOf } from '@/lib/ledger/hash';
import { bundleAttachment } from './archive';
import { buildReport } from './build-report';
import { everyWord } from './every-word';
import { languagePack } from './language-packs';
import { drawPdf } from './pdf';
import { readPdf, squeezed } from './pdf-text';
import { sampleNames, sampleRecord } from './sample-records';
import { sealedExample } from './sealed-example';
import type { SectionId } from './section-ids';
import { wordsOfRecord } from './words-of-record';

// Reading a hundred pages back takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const draw = (record: CaseRecord, language: 'en' | 'fr' | 'es' = 'en') =>
  drawPdf(buildReport(record, hashOf(record), languagePack(language), sampleNames));

/** Labels are set in capitals, numbers of notes as superscripts. */
const asPrinted = (words: string) =>
  squeezed(words)
    .toLowerCase()
    .replace(/\[(\d{3})\]/g, '$1');

describe.each([iranBorder, nepalMethadone])('the report of $title', (example) => {
  const record = sealedExample(example);
  const read = readPdf(draw(record));

  it('holds every component, finding, clause, note, condition and act', async () => {
    const { text } = await read;
    const missing = wordsOfRecord(record).filter((words) => !text.includes(squeezed(words)));
    expect(missing).toEqual([]);
  });

  it('holds every word of the report model, all 23 sections of it and the annexes', async () => {
    const model = buildReport(record, hashOf(record), languagePack('en'), sampleNames);
    const { text } = await read;
    expect(model.sections.map(({ number }) => number)).toEqual([
      ...Array.from({ length: 22 }, (_, at) => `${at + 2}`),
      'A',
      'B',
    ]);
    const lower = text.toLowerCase();
    expect(everyWord(model).filter((words) => !lower.includes(asPrinted(words)))).toEqual([]);
  });

  it('is a tagged PDF/UA-1 file with language, title, bookmarks and real tables', async () => {
    const { tagged, accessibility, language, title, roles, bookmarks } = await read;
    expect({ tagged, accessibility, language }).toEqual({ tagged: true, accessibility: '1', language: 'en' });
    expect(title).toContain('SCR-2026-0001');
    expect([...roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'Caption']));
    expect(bookmarks).toEqual(expect.arrayContaining(['Decision', '6 Findings', '22 Reviews, approvals and changes']));
  });

  it('puts the decision on the first page, before the findings', async () => {
    const { text, pages } = await read;
    expect(pages[0]).toContain(squeezed('Temporary freeze'));
    expect(text.indexOf(squeezed('Temporary freeze'))).toBeLessThan(
      text.indexOf(squeezed('Each flag sets the clause beside')),
    );
  });

  it('numbers every page and names the record on it', async () => {
    const { pages } = await read;
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
      expect(page).toContain(hashOf(record));
    }
  });

  it('is the same, byte for byte, when drawn again, and bears the date of its sealing', async () => {
    expect((await read).created).toMatch(/^D:20261123100300/);
    expect(draw(record).equals(draw(record))).toBe(true);
  });
});

const blocksOf = (record: CaseRecord, section: SectionId, language: 'en' | 'fr' | 'es' = 'en') =>
  buildReport(record, '0'.repeat(64), languagePack(language), sampleNames).sections.find(({ id }) => id === section)
    ?.blocks ?? [];

describe('the PDF for an archive', () => {
  const model = buildReport(sealedExample(nepalMethadone), '0'.repeat(64), languagePack('en'), sampleNames);
  const text = JSON.stringify({ words: 'مرحبا 中文 “quoted”' });
  const attachment = bundleAttachment('SCR-2026-0001', text, languagePack('en'));

  it('is PDF/A-3a, holds the bundle word for word, and shows the same pages', async () => {
    const archive = await readPdf(drawPdf(model, attachment));
    expect(archive.archival).toBe('3A');
    expect(archive.attachments).toEqual(new Map([['SCR-2026-0001-bundle.json', attachment.text]]));
    expect(archive.pages).toEqual((await readPdf(drawPdf(model))).pages);
    expect(archive.tagged).toBe(true);
  });

  it('is the same, byte for byte, when drawn again', () => {
    expect(drawPdf(model, attachment).equals(drawPdf(model, attachment))).toBe(true);
  });
});

it('puts bars first, then level by level, credits last', () => {
  const marks = blocksOf(sampleRecord({ findings: 12 }), 'findings').flatMap((block) =>
    block.kind === 'finding' ? [`${block.finding.mark} ${block.finding.level}`] : [],
  );
  expect(marks.slice(0, 2).every((mark) => mark.startsWith('bar'))).toBe(true);
  expect(marks.at(-1)).toContain('Credit');
});

it('speaks French and Spanish, and leaves the guideline in English', async () => {
  const record = sealedExample(iranBorder);
  const french = await readPdf(draw(record, 'fr'));
  const spanish = await readPdf(draw(record, 'es'));
  expect(french.language).toBe('fr');
  expect(french.text).toContain(squeezed('Gel temporaire'));
  expect(french.text).not.toContain(squeezed('Nobody has answered'));
  expect(spanish.text).toContain(squeezed('Congelación temporal'));
  expect(french.text).toContain(squeezed('Exercise due diligence'));
});

it('gives a question in English where it has been reworded since it was sealed', () => {
  const record = sealedExample(iranBorder);
  const [answer] = record.project.answers;
  if (!answer) throw new Error('The example has answers');
  const reworded = {
    ...record,
    project: { ...record.project, answers: [{ ...answer, text: 'As it once was asked?' }] },
  };
  const sheet = blocksOf(reworded, 'answers', 'fr').find(({ kind }) => kind === 'table');
  expect(sheet?.kind === 'table' && sheet.rows[0]?.[0]).toBe('As it once was asked?');
});

describe('records of every size', () => {
  it('says so when there is no decision, no review and no screening yet', async () => {
    const nothingYet = { decisions: 0, reviewed: false, screened: false, components: 0, findings: 0 };
    const { text } = await readPdf(draw(sampleRecord(nothingYet)));
    expect(text).toContain(squeezed('The description has not been submitted'));
    expect(text).toContain(squeezed('No component is described'));
  });

  it('holds 20 components, 200 findings and three decisions', async () => {
    const record = sampleRecord({ components: 20, findings: 200, decisions: 3 });
    const { text } = await readPdf(draw(record));
    const missing = wordsOfRecord(record).filter((words) => !text.includes(squeezed(words)));
    expect(missing).toEqual([]);
  });

  it('holds every word of any record', async () => {
    const sizes = fc.record({
      components: fc.nat(6),
      findings: fc.nat(12),
      decisions: fc.nat(3),
      conditions: fc.nat(4),
      reviewed: fc.boolean(),
      screened: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const record = sampleRecord(size);
        const { text } = await readPdf(draw(record));
        expect(wordsOfRecord(record).filter((words) => !text.includes(squeezed(words)))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
