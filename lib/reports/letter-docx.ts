import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopPosition,
  TabStopType,
  TextRun,
} from 'docx';
import type { Language } from '@/lib/auth/person';
import { type LetterSheet, letterHead } from './letter-sheet';
import { letterWords } from './letter-words';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };
/** A4 with margins of 25 mm, in twentieths of a point. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, right: 1417, bottom: 1417, left: 1417 } };
/** Metrically the same wherever Word, LibreOffice or Pages open it. */
const FONT = 'Times New Roman';
/** XML 1.0 knows no such characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** The first letter of a text is of a script that runs from right to left. */
const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A letter as a Word document that a person goes on editing: A4, styles, the subject as heading, pages numbered. */
export async function drawLetterDocx(sheet: LetterSheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = letterHead(sheet);
  const t = letterWords(sheet.language);
  const document = new Document({
    title: xml(sheet.subject),
    creator: xml(sheet.donor),
    description: head.reference,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 23, language: { value: LOCALES[sheet.language] } },
          paragraph: { spacing: { after: 160, line: 288 } },
        },
        heading1: { run: { font: FONT, size: 27, bold: true }, paragraph: { spacing: { before: 240, after: 240 } } },
      },
      paragraphStyles: [
        { id: 'LetterHead', name: 'Letter head', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
        { id: 'LetterText', name: 'Letter text', basedOn: 'Normal', next: 'LetterText' },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [headerLine(head.donor, head.reference)] }) },
        footers: {
          default: new Footer({ children: [pageLine(t('file.page', { page: '{page}', pages: '{pages}' }))] }),
        },
        children: [
          paragraph(head.date, 'LetterHead', { alignment: AlignmentType.END, spacing: { after: 240 } }),
          ...head.addressee.map((line) => paragraph(line, 'LetterHead')),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            ...direction(sheet.subject),
            children: runs(sheet.subject),
          }),
          ...sheet.text
            .split(/\n\s*\n/)
            .filter((words) => words.trim() !== '')
            .map((words) => paragraph(words, 'LetterText')),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type ParagraphLook = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'spacing'>;

function paragraph(words: string, style: string, look: ParagraphLook = {}): Paragraph {
  return new Paragraph({ style, ...look, ...direction(words), children: runs(words) });
}

function direction(words: string) {
  return RIGHT_TO_LEFT.test(words) ? { bidirectional: true } : {};
}

/** A single line break stays one. */
function runs(words: string): TextRun[] {
  const rightToLeft = RIGHT_TO_LEFT.test(words);
  return words
    .split('\n')
    .map((line, index) => new TextRun({ text: xml(line), rightToLeft, ...(index > 0 && { break: 1 }) }));
}

function headerLine(donor: string, reference: string): Paragraph {
  return new Paragraph({
    style: 'LetterHead',
    tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
    children: [new TextRun({ text: `${xml(donor)}\t${reference}`, size: 19 })],
  });
}

/** `{page}` and `{pages}` become fields that the program fills in. */
function pageLine(words: string): Paragraph {
  const fields: Record<string, ParagraphChild> = {
    '{page}': new TextRun({ children: [PageNumber.CURRENT], size: 19 }),
    '{pages}': new TextRun({ children: [PageNumber.TOTAL_PAGES], size: 19 }),
  };
  const parts = words.split(/(\{pages?\})/).map((part) => fields[part] ?? new TextRun({ text: part, size: 19 }));
  return new Paragraph({ style: 'LetterHead', alignment: AlignmentType.CENTER, children: parts });
}

function xml(words: string): string {
  return words.replace(NOT_IN_XML, '\uFFFD');
}
