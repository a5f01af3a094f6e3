import { AlignmentType, Document, Footer, Header, HeadingLevel, Paragraph } from 'docx';
import { docxFile } from './docx-file';
import { a4, direction, inXml, locale, runs, SERIF, withPageNumbers } from './docx-text';
import { type LetterSheet, letterHead } from './letter-sheet';
import { letterWords } from './letter-words';

const { page: PAGE, width: WIDTH } = a4(25, 25);
const SMALL = { size: 19 };

/** A letter as a Word document that a person goes on editing: A4, styles, the subject as heading, pages numbered. */
export async function drawLetterDocx(sheet: LetterSheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = letterHead(sheet);
  const t = letterWords(sheet.language);
  const document = new Document({
    title: inXml(sheet.subject),
    creator: inXml(sheet.donor),
    description: head.reference,
    styles: {
      default: {
        document: {
          run: { font: SERIF, size: 23, language: { value: locale(sheet.language) } },
          paragraph: { spacing: { after: 160, line: 288 } },
        },
        heading1: { run: { font: SERIF, size: 27, bold: true }, paragraph: { spacing: { before: 240, after: 240 } } },
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
  return docxFile(document, sheet.date);
}

type ParagraphLook = Pick<ConstructorParameters<typeof Paragraph>[0] & object, 'alignment' | 'spacing'>;

function paragraph(words: string, style: string, look: ParagraphLook = {}): Paragraph {
  return new Paragraph({ style, ...look, ...direction(words), children: runs(words) });
}

function headerLine(donor: string, reference: string): Paragraph {
  return new Paragraph({ style: 'LetterHead', rightTabStop: WIDTH, children: runs(`${donor}\t${reference}`, SMALL) });
}

/** `{page}` and `{pages}` become fields that the program fills in. */
function pageLine(words: string): Paragraph {
  return new Paragraph({
    style: 'LetterHead',
    alignment: AlignmentType.CENTER,
    children: withPageNumbers(words, SMALL),
  });
}
