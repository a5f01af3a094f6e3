import { type FileChild, HeadingLevel, ImageRun, LeaderType, Paragraph, TableOfContents } from 'docx';
import { paragraphs, said, styled } from './docx-paragraphs';
import { A4_REPORT, styleId } from './docx-styles';
import { type Content, grid } from './docx-table';
import { direction, inXml, runs } from './docx-text';
import type { Cover, ReportModel, Section, TemplateView } from './model';

const { width: WIDTH } = A4_REPORT;
/** To a millimetre, as Word counts them. */
const PIXELS = 96 / 25.4;

/** The first page down to the box of the decision. */
export function coverContent({ cover, template }: ReportModel): Content[] {
  const { eyebrow, title, number, norm } = cover;
  return [
    ...donorContent(template),
    new Paragraph({ style: styleId('Eyebrow'), rightTabStop: WIDTH, children: runs(`${eyebrow}\t${number}`) }),
    new Paragraph({ heading: HeadingLevel.TITLE, ...direction(title), children: runs(title) }),
    styled('Lead', norm),
    ...coverRows(cover),
  ];
}

/** The mark and the name of the donor whose template this is. */
function donorContent(template: TemplateView | undefined): Content[] {
  if (!template) return [];
  return [...(template.logo ? [logoContent(template.logo)] : []), ...said('Donor', template.donor)];
}

/** As large as it may be within 60 by 16 mm. The number of the picture is fixed, or the library would count on. */
function logoContent({ mediaType, base64, alt, width, height }: NonNullable<TemplateView['logo']>): Paragraph {
  const scale = Math.min((60 * PIXELS) / width, (16 * PIXELS) / height);
  const image = new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: '1', name: 'logo', description: inXml(alt) },
  });
  return new Paragraph({ children: [image] });
}

/** Label over words, four to a row. */
function coverRows({ rows }: Cover): Content[] {
  const cells = rows.map(({ label, text }) => [styled('Small label', label), ...paragraphs(text, 'Row text')]);
  const lines = Array.from({ length: Math.ceil(cells.length / 4) }, (_, at) =>
    [0, 1, 2, 3].map((column) => cells[4 * at + column] ?? []),
  );
  return lines.length === 0 ? [] : grid({ weights: [1, 1, 1, 1], width: WIDTH, rows: lines, ruled: false });
}

/** What follows the box of the decision: how to read the report, what the donor adds, what stands where. */
export function afterDecision(model: ReportModel): FileChild[] {
  return [...noticeContent(model.cover), ...paragraphs(model.template?.coverText ?? ''), ...contentsContent(model)];
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

export function sectionTitle({ number, title }: Section): string {
  return `${number} ${title}`;
}

/** The name of the place to which the contents lead. */
export function bookmark({ id }: Section): string {
  return `section_${id}`;
}
