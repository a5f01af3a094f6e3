import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it, vi } from 'vitest';
import type { CaseRecord } from '@/lib/cases/record-schema';
import { canonicalJson } from '@/lib/ledger/canonical';
import { hashOf } from '@/lib/ledger/hash';
import { buildReport } from './build-report';
import { everyWord } from './every-word';
import { drawHtml } from './html-file';
import { languagePack } from './language-packs';
import type { ReportModel } from './model';
import { FORMS, missingFrom } from './read-forms';
import { reportSchema } from './report-schema';
import { plainSample, type Sample, sampleNames, sampleRecord } from './sample-records';
import { wordsOfRecord } from './words-of-record';

// Two hundred findings are drawn and read back in each form.
vi.setConfig({ testTimeout: 120_000 });

const TEXTS = [
  'Zażółć gęślą jaźń, “so” ‘said’ "she" and \'he\'',
  'حقوق الإنسان والمخدرات',
  'Права человека и наркотики',
  '人权与毒品政策',
  '薬物政策と人権 한국어',
  // All its letters are in the first nine: pdf.js, which reads the PDF, drops one that it first meets before a break mark.
  'Rechtsgut'.repeat(30),
  '=1+1',
  '-2',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+41 22 000 00 00',
  '<b>bold</b> </style><script>alert(1)</script> &amp; <!-- --> ]]>',
  '#read("/etc") *a* _b_ $c$ `d` [e]',
  '😀 👩🏽‍⚖️ 🇳🇴',
  'one line;=2+2\n\n=3+3\tand "more", too',
  '-\n+',
];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abc =+-@;"\'<>&\\{}\n'), minLength: 1, maxLength: 18 }),
  },
);
const sizes = fc.record({
  components: fc.nat(5),
  findings: fc.nat(12),
  decisions: fc.nat(3),
  conditions: fc.nat(3),
  reviewed: fc.boolean(),
  screened: fc.boolean(),
});

/** Each text stands with a word that is in no other, so that none is taken for another. */
function recordOf(size: Omit<Sample, 'typed'>, texts: readonly string[]): CaseRecord {
  let count = 0;
  const typed = (about: string) => `${texts[count % texts.length]} ${about} n${count++}x`;
  return sampleRecord({ ...size, typed });
}

function reportOf(record: CaseRecord, language: 'en' | 'fr' | 'es'): { model: ReportModel; wanted: string[] } {
  const model = buildReport(record, hashOf(record), languagePack(language), sampleNames);
  // In English, words of the record stand as they were sealed.
  const sealed = language === 'en' ? wordsOfRecord(record) : [];
  return { model, wanted: [...everyWord(model), ...sealed].filter((words) => words.trim() !== '') };
}

describe.each(FORMS)('the report as $name', (form) => {
  it('holds every finding, note, comment, condition, item of evidence and decision of any case', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(text, { minLength: 4, maxLength: 12 }), async (size, texts) => {
        const { model, wanted } = reportOf(recordOf(size, texts), 'en');
        expect(await missingFrom(form, model, wanted)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('holds them all of a case of 20 components and 200 findings', async () => {
    const size = { ...plainSample, components: 20, findings: 200, decisions: 4, conditions: 3 };
    const { model, wanted } = reportOf(recordOf(size, TEXTS), 'en');
    expect(wanted.length).toBeGreaterThan(500);
    expect(await missingFrom(form, model, wanted)).toEqual([]);
  });

  it('says when nothing is there yet, in French', async () => {
    const nothing = { components: 0, findings: 0, decisions: 0, conditions: 0, reviewed: false, screened: false };
    const { model, wanted } = reportOf(recordOf(nothing, ['Rien']), 'fr');
    expect(await missingFrom(form, model, wanted)).toEqual([]);
  });
});

it('is found wanting when one thing is left out', async () => {
  const { model, wanted } = reportOf(recordOf(plainSample, TEXTS), 'en');
  const without = { ...model, sections: model.sections.filter(({ id }) => id !== 'evidence') };
  for (const form of FORMS) {
    expect((await missingFrom(form, without, wanted)).join('\n')).toContain('the quote of evidence 1');
  }
});

it('is, as JSON, what the published schema says', () => {
  const { model } = reportOf(recordOf({ ...plainSample, decisions: 3 }, TEXTS), 'es');
  expect(reportSchema.parse(JSON.parse(canonicalJson(model)))).toEqual(model);
});

describe('the HTML file', () => {
  const { model } = reportOf(recordOf({ ...plainSample, decisions: 2 }, TEXTS), 'fr');
  const file = drawHtml(model);
  const elements = elementsIn(fromHtml(file));

  it('runs nothing and asks for nothing', () => {
    const names = new Set(elements.map(({ tagName }) => tagName));
    expect(['script', 'link', 'iframe', 'object', 'b'].filter((name) => names.has(name))).toEqual([]);
    const policies = elements.flatMap(({ properties }) => (properties.httpEquiv ? [properties.content] : []));
    expect(policies).toEqual([expect.stringMatching(/^default-src 'none'; style-src 'unsafe-inline'; img-src data:$/)]);
    expect(
      elements.flatMap(({ properties }) => Object.keys(properties)).filter((key) => /^on|^style$/.test(key)),
    ).toEqual([]);
  });

  it('names its language, and that of the Guidelines', () => {
    expect(elements.find(({ tagName }) => tagName === 'html')?.properties.lang).toBe('fr');
    const passages = elements.filter(({ properties }) => String(properties.className).includes('report-passage'));
    expect(passages.filter(({ properties }) => properties.lang === 'en').length).toBeGreaterThan(0);
  });

  it('has one title, no heading that skips a level, and no link to a place that is not there', () => {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    const places = elements.flatMap(({ properties }) => (properties.id ? [String(properties.id)] : []));
    expect(new Set(places).size).toBe(places.length);
    const links = elements.flatMap(({ properties }) =>
      properties.href ? [decodeURIComponent(String(properties.href))] : [],
    );
    expect(links.length).toBeGreaterThan(24);
    expect(links.filter((link) => !places.includes(link.slice(1)))).toEqual([]);
  });

  it('is the same text when drawn again', () => {
    expect(drawHtml(model)).toBe(file);
  });
});

function elementsIn(node: Nodes): Extract<Nodes, { type: 'element' }>[] {
  const within = 'children' in node ? node.children.flatMap(elementsIn) : [];
  return node.type === 'element' ? [node, ...within] : within;
}

it('shows, in HTML, what would turn the direction of a line, and never obeys it', () => {
  const { model } = reportOf(recordOf(plainSample, ['a\u202Eb']), 'en');
  const file = drawHtml(model);
  expect(file).toContain('a[U+202E]b');
  expect(file.includes('\u202E')).toBe(false);
});
