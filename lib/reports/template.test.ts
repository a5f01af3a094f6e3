import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from './build-report';
import { everyWord, wordsOfBlocks } from './every-word';
import { languagePack } from './language-packs';
import { readLogo } from './logo';
import type { ReportModel } from './model';
import { drawPdf } from './pdf';
import { readPdf, squeezed } from './pdf-text';
import { sampleNames, sampleRecord } from './sample-records';
import { sampleJpeg, samplePng, sampleTemplate } from './sample-template';
import { SECTION_IDS } from './section-ids';
import { applyTemplate, everySection, isAlwaysShown, reportTemplateSchema } from './template';

vi.setConfig({ testTimeout: 120_000 });

const pack = languagePack('en');
const record = sampleRecord({ components: 2, findings: 3 });
const plain = buildReport(record, hashOf(record), pack, sampleNames);
const titled = ({ number, title }: { number: string; title: string }) => `${number} ${title}`;

describe('a report with a template', () => {
  it('keeps every word of each section shown, in the order asked for and under its own number, and names the others', () => {
    const movable = SECTION_IDS.filter((id) => id !== 'decision');
    const lists = fc
      .tuple(
        fc.shuffledSubarray(movable, { minLength: movable.length }),
        fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }),
      )
      .map(([order, shown]) => [
        { id: 'decision' as const, shown: true },
        ...order.map((id, at) => ({ id, shown: isAlwaysShown(id) || shown[at] === true })),
      ]);
    fc.assert(
      fc.property(lists, (sections) => {
        const template = sampleTemplate({ sections });
        expect(reportTemplateSchema.safeParse(template.content).success).toBe(true);
        const model = applyTemplate(plain, template, pack);
        expect(model.sections.map(({ id }) => id)).toEqual(sections.filter(({ shown }) => shown).map(({ id }) => id));
        for (const section of plain.sections) {
          const drawn = model.sections.find(({ id }) => id === section.id);
          if (drawn) {
            expect(titled(drawn)).toBe(titled(section));
            expect(wordsOfBlocks(drawn.blocks)).toEqual(expect.arrayContaining(wordsOfBlocks(section.blocks)));
          } else expect(model.cover.notice).toContain(titled(section));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says in section B which template it was drawn with, and that a preview is one', () => {
    const proofOf = ({ sections }: ReportModel) =>
      wordsOfBlocks(sections.find(({ id }) => id === 'proof')?.blocks ?? []);
    expect(proofOf(applyTemplate(plain, sampleTemplate(), pack))).toContain('No. 7 of Ministry of the North');
    expect(proofOf(applyTemplate(plain, { ...sampleTemplate(), number: 0 }, pack))).toContain(
      'A preview: this template is not saved',
    );
  });

  it('leaves nothing out in silence where the list knows fewer sections than there are, or others', () => {
    const list = everySection([
      { id: 'decision', shown: true },
      { id: 'gone', shown: true },
      { id: 'country', shown: false },
    ]);
    expect(list.slice(0, 3)).toEqual([
      { id: 'decision', shown: true },
      { id: 'country', shown: false },
      { id: 'project', shown: true },
    ]);
    expect(list.map(({ id }) => id).toSorted()).toEqual([...SECTION_IDS].toSorted());
  });
});

describe('the PDF of a report with a template', () => {
  const model = applyTemplate(plain, sampleTemplate(), pack);

  it('holds every word, the classification on every page, and the logo with what it shows', async () => {
    const bytes = drawPdf(model);
    const { pages, text, accessibility, alternatives, bookmarks } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain(squeezed('OFFICIAL: SENSITIVE'));
    expect(alternatives).toContain('Three pines on a hill');
    expect(accessibility).toBe('1');
    expect(text).toContain(squeezed('Return it to the registry.'));
    expect(text).toContain(squeezed('Sections left out of this report by the donor’s template: 5 Country context.'));
    expect(bookmarks.slice(0, 3)).toEqual(['Decision', '20 Answer sheet', '3 Project']);
    expect(drawPdf(model).equals(bytes)).toBe(true);
  });

  it('takes a JPEG too, and a cover with nothing on it but the name', async () => {
    const read = await readLogo(sampleJpeg);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.logo).toMatchObject({ mediaType: 'image/jpeg', width: 8, height: 4 });
    const bare = sampleTemplate({ classification: '', coverText: '' });
    const drawn = await readPdf(drawPdf(applyTemplate(plain, { ...bare, logo: read.logo }, pack)));
    expect(drawn.alternatives).toContain('Three pines on a hill');
    const without = await readPdf(drawPdf(applyTemplate(plain, { ...bare, logo: null }, pack)));
    expect(without.text).toContain(squeezed('Ministry of the North'));
    expect(without.alternatives).not.toContain('Three pines on a hill');
  });

  it.each([
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    '#panic("stop")',
    '] #sys.inputs.report [',
    '*bold* $x^2$ @label <label> `raw` // comment',
    '<script>alert(1)</script> & <img src=x onerror=alert(1)>',
    '{sections} {number} {donor} $& $1',
    'سري: للاستعمال الرسمي',
  ])('shows what was typed as it was typed: %s', async (typed) => {
    const texts = { donor: typed, classification: typed, coverText: typed, logoAlt: typed };
    const hostile = applyTemplate(plain, sampleTemplate(texts), pack);
    const { pages, alternatives } = await readPdf(drawPdf(hostile));
    expect(alternatives.map(squeezed)).toContain(squeezed(typed));
    expect(hostile.template).toMatchObject({ donor: typed, classification: typed, coverText: typed });
    expect(pages.join('')).not.toContain('root:x:0');
    // pdf.js loses the letter before a break that was put into a long run; what runs from the right it turns round.
    const readable = /^\p{ASCII}+$/u.test(typed) && !/\S{20}/.test(typed);
    if (readable) {
      expect(pages[0]?.split(squeezed(typed))).toHaveLength(5);
      for (const page of pages) expect(page).toContain(squeezed(typed));
    } else expect(squeezed(pages[0] ?? '')).toMatch(/passwd|script>&<img|سر/);
    expect(wordsOfBlocks(hostile.sections.find(({ id }) => id === 'proof')?.blocks ?? [])).toContain(
      `No. 7 of ${typed}`,
    );
  });

  it('is looked for by the words that every form must show', () => {
    expect(everyWord(model)).toEqual(
      expect.arrayContaining(['Ministry of the North', 'OFFICIAL: SENSITIVE', 'Three pines on a hill']),
    );
  });
});

describe('a template that is refused', () => {
  const { content } = sampleTemplate();
  const [first, second, ...rest] = content.sections;
  if (!first || !second) throw new Error('The sample has sections');

  it.each([
    ['donor', { donor: ' \u200B ' }, 'required'],
    ['donor', { donor: 'x'.repeat(121) }, 'tooLong'],
    ['classification', { classification: 'x'.repeat(81) }, 'tooLong'],
    ['coverText', { coverText: 'x'.repeat(2_001) }, 'tooLong'],
    ['logoAlt', { logoAlt: 'x'.repeat(301) }, 'tooLong'],
    ['sections', { sections: [first, ...rest] }, 'sectionsOnce'],
    ['sections', { sections: [first, first, ...rest] }, 'sectionsOnce'],
    ['sections', { sections: 'all' }, 'sectionsOnce'],
    ['sections', { sections: [second, first, ...rest] }, 'decisionFirst'],
    ['sections', { sections: [{ ...first, shown: false }, second, ...rest] }, 'sectionsKept'],
    [
      'sections',
      { sections: content.sections.map((each) => (each.id === 'proof' ? { ...each, shown: false } : each)) },
      'sectionsKept',
    ],
  ])('%s (%#)', (field, change, problem) => {
    const issues = reportTemplateSchema.safeParse({ ...content, ...change }).error?.issues ?? [];
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([[field, problem]]);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'fileEmpty'],
    ['10 MB', Buffer.concat([samplePng(4, 4), Buffer.alloc(10_000_000)]), 'logoLarge'],
    ['a GIF, whatever its name', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=', 'base64'), 'logoKind'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'logoKind'],
    ['a PNG that claims 20,000 pixels', samplePng(20_000, 20_000, { width: 4, height: 4 }), 'logoPixels'],
    ['a PNG of no width', samplePng(0, 4), 'logoBroken'],
    ['a PNG that is cut off', samplePng(300, 300).subarray(0, 50), 'logoBroken'],
    ['a PNG with fewer rows than it claims', samplePng(40, 40, { width: 40, height: 2 }), 'logoBroken'],
    ['a JPEG that is cut off', sampleJpeg.subarray(0, 60), 'logoBroken'],
  ])('a logo: %s', async (_what, bytes, problem) => {
    expect(await readLogo(bytes)).toEqual({ problem });
  });
});
