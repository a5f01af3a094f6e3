import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import type { CaseRecord } from '@/lib/cases/record';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from './build-report';
import { drawDocx } from './docx';
import { inXml } from './docx-text';
import { everyWord } from './every-word';
import { languagePack } from './language-packs';
import type { Block, ReportModel } from './model';
import { readDocx } from './read-docx';
import { sampleNames, sampleRecord } from './sample-records';
import { sampleTemplate } from './sample-template';
import { sealedExample } from './sealed-example';
import { applyTemplate } from './template';

vi.setConfig({ testTimeout: 120_000 });
afterEach(() => void vi.useRealTimers());

const SOFFICE = '/usr/bin/soffice';
const modelOf = (record: CaseRecord, language: 'en' | 'fr' | 'es' = 'en') =>
  buildReport(record, hashOf(record), languagePack(language), sampleNames);
const squeezed = (words: string) => inXml(words).replace(/\s/g, '');
const absent = (model: ReportModel, text: string) =>
  everyWord(model).filter((words) => !text.includes(squeezed(words)));

const example = modelOf(sealedExample(iranBorder));
const drawn = drawDocx(example);
const read = drawn.then(readDocx);

/** How many things nobody has answered: each must have its comment. */
function openIn(blocks: readonly Block[], listed: boolean): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'unknown') return sum + block.items.length;
    if (block.kind === 'entry') return sum + openIn(block.blocks, listed);
    if (block.kind === 'table') return sum + (listed ? block.rows.length : 0);
    if (block.kind === 'list') return sum + (listed ? block.items.length : 0);
    if (block.kind !== 'finding') return sum;
    const said = block.finding.words.flatMap(({ items }) => items);
    return sum + block.finding.missing.length + said.filter(({ kind }) => kind === 'unanswered').length;
  }, 0);
}

describe('the Word file of a report', () => {
  it('holds every word of the report model', async () => {
    expect(absent(example, (await read).text)).toEqual([]);
  });

  it('has headings, tables whose heads stand again on each page, captions and lists', async () => {
    const document = (await read).parts['word/document.xml'] ?? '';
    const count = (pattern: RegExp) => document.match(pattern)?.length ?? 0;
    const flat = (blocks: readonly Block[]): Block[] =>
      blocks.flatMap((each) => (each.kind === 'entry' ? [each, ...flat(each.blocks)] : [each]));
    const blocks = flat(example.sections.flatMap((section) => section.blocks));
    const of = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).length;
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(example.sections.length);
    expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBe(of('finding') + of('entry'));
    expect(count(/<w:pStyle w:val="Caption"\/>/g)).toBe(of('table'));
    expect(count(/<w:tblHeader\/>/g)).toBe(of('table') + of('finding'));
    expect(document).toMatch(/<w:pStyle w:val="Heading3"\/>/);
    expect(document).toMatch(/<w:pStyle w:val="ListParagraph"\/>.{0,60}<w:numPr>/s);
    expect(document).toMatch(/<w:rStyle w:val="Phrase"\/>/);
    expect(document).toContain('w:w="11906" w:h="16838"');
    for (const { id } of example.sections) {
      expect(document).toContain(`w:anchor="section_${id}"`);
      expect(document).toContain(`w:name="section_${id}"`);
    }
  });

  it('defines every style that it uses', async () => {
    const { parts } = await read;
    const used = Object.entries(parts).flatMap(([name, xml]) =>
      name.startsWith('word/') ? [...xml.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map((match) => match[1]) : [],
    );
    const known = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]);
    expect([...new Set(used)].filter((style) => !known.includes(style))).toEqual([]);
  });

  it('turns each note of the guideline into a footnote, referred to once, with its own number', async () => {
    const { parts, footnotes } = await read;
    const referred = [...(parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
    expect(referred.map((match) => match[1])).toEqual([...footnotes.keys()]);
    const cited = JSON.stringify(example.sections).match(/"number":"\d+","text"/g) ?? [];
    expect(footnotes.size).toBe(cited.length);
    expect(footnotes.size).toBeGreaterThan(0);
    for (const note of footnotes.values()) expect(note).toMatch(/^ \[\d+\] \S/);
  });

  it('comments on each open question, by the donor and of the day of the record', async () => {
    const { parts, comments } = await read;
    const document = parts['word/document.xml'] ?? '';
    const expected = example.sections.reduce((sum, { id, blocks }) => sum + openIn(blocks, id === 'unknowns'), 0);
    expect(comments.size).toBe(expected);
    expect(expected).toBeGreaterThan(0);
    for (const id of comments.keys()) {
      expect(document).toMatch(
        new RegExp(`<w:commentRangeStart w:id="${id}"/>.*?<w:commentRangeEnd w:id="${id}"/>`, 's'),
      );
      expect(document).toContain(`<w:commentReference w:id="${id}"/>`);
    }
    const comment = (parts['word/comments.xml'] ?? '').match(/<w:comment w[^>]*>/)?.[0] ?? '';
    expect(comment).toContain(`w:author="${example.author}"`);
    expect(comment).toContain(`w:date="${example.date}"`);
  });

  it('comments on questions of colleagues that are still open', async () => {
    const record = sampleRecord({ components: 1, findings: 0, decisions: 2 });
    const open = { ...record, comments: record.comments?.map((each) => ({ ...each, resolutions: [] })) };
    const commented = async (each: CaseRecord) => readDocx(await drawDocx(modelOf(each))).comments.size;
    expect(await commented(open)).toBe((await commented(record)) + 2);
  });

  it('bears the mark, name, classification and words of a template, the same bytes twice', async () => {
    const model = applyTemplate(example, sampleTemplate(), languagePack('en'));
    const bytes = await drawDocx(model);
    const { text, parts } = readDocx(bytes);
    expect(absent(model, text)).toEqual([]);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header/.test(name));
    expect(headers.map(([, xml]) => xml.includes('OFFICIAL: SENSITIVE'))).toEqual([true, true]);
    expect(parts['word/document.xml']).toContain('<a:blip r:embed=');
    expect(Buffer.from(bytes).equals(await drawDocx(model))).toBe(true);
  });

  it('has title, author, language, running head, page numbers, hash and how to check it', async () => {
    const { parts } = await read;
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${example.documentTitle}</dc:title>`);
    expect(parts['docProps/core.xml']).toContain(`<dc:creator>${example.author}</dc:creator>`);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    const edges = Object.entries(parts).flatMap(([name, xml]) => (/(header|footer)\d/.test(name) ? [xml] : []));
    expect(edges.filter((xml) => xml.includes(example.footer.number))).toHaveLength(1);
    // The first page has a footer of its own.
    const footers = edges.filter((xml) => xml.includes(example.footer.hash) && xml.includes(example.footer.check));
    expect(footers).toHaveLength(2);
    for (const footer of footers) expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('is the same, byte for byte, when drawn again on another day', async () => {
    const first = Buffer.from(await drawn);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06Z') });
    expect(first.equals(await drawDocx(example))).toBe(true);
    expect((await read).parts['docProps/core.xml']).toContain('2026-11-23T10:03:00Z</dcterms:created>');
  });

  it('holds 20 components and 200 findings', async () => {
    const model = modelOf(sampleRecord({ components: 20, findings: 200, decisions: 3 }), 'fr');
    expect(absent(model, readDocx(await drawDocx(model)).text)).toEqual([]);
  });

  it('holds a record of which nothing is known yet', async () => {
    const none = { decisions: 0, reviewed: false, screened: false, components: 0, findings: 0 };
    const model = modelOf(sampleRecord({ ...none, typed: () => '' }), 'es');
    expect(absent(model, readDocx(await drawDocx(model)).text)).toEqual([]);
  });
});

describe('what a person typed', () => {
  it.each(
    Object.entries({
      'from the right': 'تم تجميد المساعدة (phase 2) إلى إيران، עברית',
      'in other scripts': 'Кириллица, Ελληνικά, 中文的文字、日本語 한국어',
      'in very long words': `${'Rechtsschutzversicherung'.repeat(60)}END`,
      'as markup': '<w:p> & "quotes" \'single\' ]]> <!-- =1+1 {page} {pages} [887] [1]',
      'with what XML cannot hold':
        'bell \u0007, nothing \u0000, \uFFFF, half \uD800 of a pair, turned \u202Etxet\u202C, \u{1F600}',
      'in lines': '  two\n\n\nlines\r\nand\ttabs  ',
    }),
  )('%s stands as it was typed', async (_, words) => {
    const model = modelOf(sampleRecord({ components: 2, findings: 4, typed: () => words }));
    const { text } = readDocx(await drawDocx(model));
    expect(absent(model, text)).toEqual([]);
    expect(text).toContain(squeezed(words));
  });

  it('runs from the right where its first letter does, and only there', async () => {
    const model = modelOf(sampleRecord({ components: 1, findings: 1, typed: () => 'تجميد Alpha المساعدة' }));
    const document = readDocx(await drawDocx(model)).parts['word/document.xml'] ?? '';
    expect(document).toMatch(/<w:bidi\/>.{0,80}<w:rtl\/><\/w:rPr><w:t[^>]*>تجميد/s);
    expect(document).toMatch(/<w:r><w:t[^>]*>Alpha<\/w:t>/);
    const plain = modelOf(sampleRecord({ components: 1, findings: 1 }));
    expect(readDocx(await drawDocx(plain)).parts['word/document.xml']).not.toMatch(/<w:bidi\/>|<w:rtl\/>/);
  });
});

describe.skipIf(!existsSync(SOFFICE))('LibreOffice', () => {
  const convert = async (model: ReportModel, to: string, name: string): Promise<Buffer> => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      writeFileSync(join(folder, 'report.docx'), await drawDocx(model));
      const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
      const options = ['--headless', '--convert-to', to, '--outdir', folder, join(folder, 'report.docx')];
      execFileSync(SOFFICE, [home, ...options], { stdio: 'ignore', timeout: 100_000 });
      return readFileSync(join(folder, name));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const typed = (about: string) => `${about} <b> & "quotes" العربية Кириллица 中文 =1+1`;
  const model = modelOf(sampleRecord({ components: 2, findings: 4, typed }), 'fr');

  it('opens the file and finds its words', async () => {
    const text = (await convert(model, 'txt:Text (encoded):UTF8', 'report.txt')).toString('utf8').replace(/\s/g, '');
    expect(absent(model, text)).toEqual([]);
  });

  it('makes a PDF of it', async () => {
    expect((await convert(model, 'pdf', 'report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
