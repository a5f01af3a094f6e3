import { Bookmark, BorderStyle, Document, Footer, Header, HeadingLevel, Paragraph, TextRun } from 'docx';
import { type Apparatus, apparatus } from './docx-apparatus';
import { blockContent } from './docx-blocks';
import { afterDecision, bookmark, coverContent, sectionTitle } from './docx-cover';
import { docxFile } from './docx-file';
import { type Drawing, said, styled } from './docx-paragraphs';
import { A4_REPORT, HAIRLINE, REPORT_LISTS, reportStyles, styleId } from './docx-styles';
import { BOX_PADDING, box, type Content } from './docx-table';
import { direction, inXml, runs, withPageNumbers } from './docx-text';
import type { ReportModel, Section } from './model';
import type { SectionId } from './section-ids';

const { page: PAGE, width: WIDTH } = A4_REPORT;
/** Stands on the cover, wherever it is among the sections. */
const FIRST: SectionId = 'decision';
const RUNNING = { style: styleId('Running head'), rightTabStop: WIDTH };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 4 };

/**
 * The report as a Word document to edit: headings, named styles, tables, footnotes for the notes of the guideline and
 * a comment on whatever is open. The line of time is left to the table beside it. The same model gives the same bytes.
 */
export async function drawDocx(model: ReportModel): Promise<Uint8Array<ArrayBuffer>> {
  const notes = apparatus(model);
  const content = (isFirst: boolean) =>
    model.sections.filter(({ id }) => (id === FIRST) === isFirst).flatMap((each) => sectionContent(each, model, notes));
  const children = [...coverContent(model), ...content(true), ...afterDecision(model), ...content(false)];
  const { footnotes, comments } = notes;
  const footer = new Footer({ children: footerContent(model) });
  const document = new Document({
    title: inXml(model.documentTitle),
    creator: inXml(model.author),
    lastModifiedBy: inXml(model.author),
    subject: model.cover.number,
    styles: reportStyles(model.language),
    numbering: REPORT_LISTS,
    footnotes,
    comments: { children: comments },
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: {
          default: new Header({ children: [...classification(model), headerContent(model)] }),
          first: new Header({ children: [...classification(model), styled('Running head', '')] }),
        },
        footers: { default: footer, first: footer },
        children,
      },
    ],
  });
  return docxFile(document, model.date);
}

/** The decision stands in a box; its heading above it, since Word lists no heading that stands in a table. */
function sectionContent(section: Section, { labels }: ReportModel, notes: Apparatus): Content[] {
  const boxed = section.id === FIRST;
  const drawing: Drawing = {
    labels,
    apparatus: notes,
    width: boxed ? WIDTH - 2 * BOX_PADDING : WIDTH,
    open: section.id === 'unknowns',
  };
  const content = section.blocks.flatMap((block) => blockContent(block, drawing));
  const title = sectionTitle(section);
  const children = [new Bookmark({ id: bookmark(section), children: runs(title) })];
  const head = new Paragraph({ heading: HeadingLevel.HEADING_1, ...direction(title), children });
  return [head, ...(boxed && content.length > 0 ? box(content, WIDTH) : content)];
}

/** Stands at the head of every page. */
function classification({ template }: ReportModel): Paragraph[] {
  return said('Classification', template?.classification ?? '');
}

function headerContent({ cover, footer }: ReportModel): Paragraph {
  return new Paragraph({ ...RUNNING, border: { bottom: HAIR }, children: runs(`${cover.eyebrow}\t${footer.number}`) });
}

function footerContent({ footer }: ReportModel): Paragraph[] {
  const page = withPageNumbers(footer.page);
  return [
    new Paragraph({
      ...RUNNING,
      border: { top: HAIR },
      children: [...runs(footer.hash, { style: 'Hash' }), new TextRun('\t'), ...page],
    }),
    new Paragraph({ ...RUNNING, children: runs(footer.check, { style: 'Hash' }) }),
  ];
}
