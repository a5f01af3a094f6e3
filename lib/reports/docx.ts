import {
  Bookmark,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { type Apparatus, apparatus } from './docx-apparatus';
import { blockContent, type Drawing, paragraphs, styled } from './docx-blocks';
import { docxFile } from './docx-file';
import { A4_REPORT, HAIRLINE, REPORT_LISTS, reportStyles, styleId } from './docx-styles';
import { BOX_PADDING, box, type Content, grid } from './docx-table';
import { direction, inXml, runs, withPageNumbers } from './docx-text';
import type { Cover, ReportModel, Section } from './model';
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
  const children = [
    ...coverContent(model.cover),
    ...content(true),
    ...noticeContent(model.cover),
    ...contentsContent(model),
    ...content(false),
  ];
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
          default: new Header({ children: [headerContent(model)] }),
          first: new Header({ children: [styled('Running head', '')] }),
        },
        footers: { default: footer, first: footer },
        children,
      },
    ],
  });
  return docxFile(document, model.date);
}

function coverContent(cover: Cover): Content[] {
  const { eyebrow, title, number, norm } = cover;
  return [
    new Paragraph({ style: styleId('Eyebrow'), rightTabStop: WIDTH, children: runs(`${eyebrow}\t${number}`) }),
    new Paragraph({ heading: HeadingLevel.TITLE, ...direction(title), children: runs(title) }),
    styled('Lead', norm),
    ...coverRows(cover),
  ];
}

/** Label over words, four to a row. */
function coverRows({ rows }: Cover): Content[] {
  const cells = rows.map(({ label, text }) => [styled('Small label', label), ...paragraphs(text, 'Row text')]);
  const lines = Array.from({ length: Math.ceil(cells.length / 4) }, (_, at) =>
    [0, 1, 2, 3].map((column) => cells[4 * at + column] ?? []),
  );
  return lines.length === 0 ? [] : grid({ weights: [1, 1, 1, 1], width: WIDTH, rows: lines, ruled: false });
}

function noticeContent({ noticeTitle, notice }: Cover): Content[] {
  return [styled('Notice head', noticeTitle), styled('Notice', notice)];
}

/** A field, filled in already, so that Word asks nothing; page numbers come when somebody updates it. */
function contentsContent({ labels, sections }: ReportModel): FileChild[] {
  const cachedEntries = sections.map((section) => ({
    title: inXml(sectionTitle(section)),
    level: 1,
    href: bookmark(section),
  }));
  const options = {
    headingStyleRange: '1-1',
    hyperlink: true,
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries,
  };
  return [styled('Contents head', labels.contents), new TableOfContents(inXml(labels.contents), options)];
}

function sectionTitle({ number, title }: Section): string {
  return `${number} ${title}`;
}

function bookmark({ id }: Section): string {
  return `section_${id}`;
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
