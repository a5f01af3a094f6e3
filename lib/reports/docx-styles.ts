import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { a4, locale, SANS, SERIF } from './docx-text';
import type { Mark } from './model';

/** Colours of app/tokens.css, light. */
export const INK = '171B1D';
export const MUTED = '565C5D';
export const HAIRLINE = 'C9C4B4';
export const ACCENT = '0D535A';
const RAISED = 'F6F4EC';
const HIGHLIGHTED = 'FBE7A1';
const UNKNOWN = '5C4682';
const LEVELS: Record<Mark, string> = {
  bar: '861621',
  extreme: '861621',
  high: '97420C',
  medium: '75590A',
  low: '3B5A70',
  none: MUTED,
  clear: MUTED,
  'cannot-tell': UNKNOWN,
  credit: '2B6639',
};

/** The page of a report. */
export const A4_REPORT = a4(20, 24);

/** The character style of words that stand for a level. */
export function markStyle(mark: Mark): string {
  return `Mark-${mark}`;
}

/** Language of the guideline, whatever that of the report. */
const GUIDELINE_LANGUAGE = { value: 'en-GB' };
const line = (color: string, size: number, space = 4) => ({ style: BorderStyle.SINGLE, color, size, space });
const label = { font: SANS, size: 15, bold: true, allCaps: true, characterSpacing: 10, color: MUTED };
const dashed = { style: BorderStyle.DASHED, color: UNKNOWN, size: 6, space: 5 };

type Style = NonNullable<IStylesOptions['paragraphStyles']>[number];
type Look = Pick<Style, 'run' | 'paragraph'>;

const PARAGRAPHS = {
  Lead: { run: { italics: true, color: MUTED } },
  Strong: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 60, after: 160 } } },
  Remark: { run: { font: SANS, size: 15, color: MUTED } },
  // Heads what follows it where no heading of the second level stands above.
  Label: { run: label, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true, outlineLevel: 1 } },
  'Small label': { run: label, paragraph: { spacing: { after: 80 }, keepNext: true } },
  Level: {
    run: { font: SANS, size: 18, bold: true },
    paragraph: { spacing: { before: 440, after: 0 }, keepNext: true },
  },
  Place: { run: { font: SANS, size: 16, color: MUTED }, paragraph: { keepNext: true } },
  Joining: { run: { size: 21, italics: true } },
  'Clause number': {
    run: { font: SANS, size: 15, bold: true, color: ACCENT },
    paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
  },
  Clause: { run: { size: 18, language: GUIDELINE_LANGUAGE } },
  Subjects: { run: { font: SANS, size: 16, bold: true, color: ACCENT }, paragraph: { keepNext: true } },
  Question: { run: { font: SANS, size: 16, color: MUTED }, paragraph: { spacing: { after: 40 }, keepNext: true } },
  'Quoted words': { run: { size: 19 } },
  Answer: { run: { size: 19, bold: true }, paragraph: { spacing: { after: 60 } } },
  Unanswered: {
    run: { size: 19 },
    paragraph: {
      border: { top: dashed, bottom: dashed, left: dashed, right: dashed },
      indent: { left: 120, right: 120 },
    },
  },
  'Row label': { run: { font: SANS, size: 16, color: MUTED }, paragraph: { spacing: { after: 80 } } },
  'Row text': { run: { size: 19 }, paragraph: { spacing: { after: 80 } } },
  'Table head': { run: { font: SANS, size: 15, bold: true }, paragraph: { spacing: { after: 0 }, keepNext: true } },
  'Table text': {
    run: { font: SANS, size: 16 },
    paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
  },
  'Binding head': {
    run: { ...label, color: ACCENT },
    paragraph: { ...beside(), spacing: { before: 200, after: 0 }, keepNext: true },
  },
  'Binding words': { run: {}, paragraph: beside() },
  Notice: { run: { size: 19 }, paragraph: { shading: { fill: RAISED }, spacing: { after: 0 }, border: raised() } },
  'Notice head': {
    run: label,
    paragraph: { shading: { fill: RAISED }, spacing: { before: 280, after: 0 }, keepNext: true, border: raised() },
  },
  'Running head': { run: { font: SANS, size: 15, color: MUTED }, paragraph: { spacing: { after: 0 } } },
  'Contents head': { run: label, paragraph: { spacing: { before: 320, after: 100 }, keepNext: true } },
  Contents: { run: { font: SANS, size: 16 }, paragraph: { spacing: { after: 40 } } },
  'Bar remark': {
    run: { font: SANS, size: 16, bold: true, color: LEVELS.bar },
    paragraph: { spacing: { before: 160, after: 120 } },
  },
  Response: {
    run: { font: SANS, size: 16, bold: true },
    paragraph: { spacing: { before: 80, after: 60 }, keepNext: true },
  },
  Classification: {
    run: { font: SANS, size: 16, bold: true },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
  },
  Donor: { run: { font: SANS, size: 22, bold: true }, paragraph: { spacing: { after: 240 } } },
  Eyebrow: {
    run: { ...label, color: ACCENT },
    paragraph: { spacing: { after: 240 } },
  },
  // Keeps two tables apart.
  Gap: { run: { size: 4 }, paragraph: { spacing: { after: 140, line: 120, lineRule: LineRuleType.AUTO } } },
} satisfies Record<string, Look>;
export type StyleName = keyof typeof PARAGRAPHS;

/**
 * The styles of a report: headings by their level, and a name for each way of speaking, so that an editor changes the
 * look of all remarks or all clauses in one place.
 */
export function reportStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: 20,
          color: INK,
          language: { value: locale(language), eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: SERIF, size: 46, bold: true, color: INK },
        paragraph: { spacing: { before: 120, after: 120, line: 250, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { font: SERIF, size: 34, bold: true, color: INK },
        paragraph: { spacing: { before: 560, after: 200 }, keepNext: true, border: { top: line(INK, 10, 6) } },
      },
      heading2: {
        run: { font: SERIF, size: 25, bold: true, color: INK },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
      heading3: { run: label, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
      heading4: { run: label, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
      caption: { run: label, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
      footnoteText: {
        run: { size: 16 },
        paragraph: { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      },
    },
    paragraphStyles: [
      ...Object.entries(PARAGRAPHS).map(([name, look]) => paragraph(name, look)),
      { id: 'TOC1', name: 'toc 1', basedOn: 'Contents' },
      {
        id: 'CommentText',
        name: 'annotation text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 60 } },
      },
    ],
    characterStyles: [
      // Entries of the contents, by the name that the library gives them.
      { id: 'IndexLink', name: 'Index Link', run: { color: INK } },
      { id: 'Phrase', name: 'Marked phrase', run: { bold: true, shading: { fill: HIGHLIGHTED } } },
      { id: 'Hash', name: 'Hash', run: { font: SANS, size: 12, color: MUTED } },
      { id: 'LeadIn', name: 'Lead-in', run: { italics: true, color: MUTED } },
      { id: 'Rule', name: 'Rule', run: { font: SANS, size: 16, bold: false, color: MUTED } },
      ...Object.entries(LEVELS).map(([mark, color]) => ({
        id: markStyle(mark as Mark),
        name: `Mark ${mark}`,
        run: { bold: true, color },
      })),
    ],
  };
}

/** The id of a style is its name without spaces: `Quoted words` is `QuotedWords`. */
export function styleId(name: StyleName): string {
  return idOf(name);
}

function paragraph(name: string, { run, paragraph }: Look): Style {
  return { id: idOf(name), name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

function idOf(name: string): string {
  return name.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A rule on the left of words that bind. */
function beside() {
  return { indent: { left: 200 }, border: { left: line(ACCENT, 13, 10) } };
}

function raised() {
  const edge = line(RAISED, 4, 6);
  return { top: edge, bottom: edge, left: edge, right: edge };
}

/** The lists: `dash` for items, `number` for what has an order. */
export const REPORT_LISTS = {
  config: [
    { reference: 'dash', levels: [level(LevelFormat.BULLET, '–')] },
    { reference: 'number', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const paragraph = { indent: { left: 340, hanging: 280 }, spacing: { after: 60 } };
  return { level: 0, format, text, alignment: AlignmentType.START, style: { paragraph } };
}
