import { Document, Page, pdf, StyleSheet, Text } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import { createElement } from 'react';
import type { Line } from './lines';

const SIZES = { title: 22, section: 17, part: 12.6, label: 8, text: 9.8, item: 9.8 } as const;

/** pdfkit with tags, the fastest tagged PDF on npm that was found: headings, paragraphs and list items in one column. */
export function drawWithPdfkit(lines: readonly Line[]): Promise<Buffer> {
  const options: PDFKit.PDFDocumentOptions = { size: 'A4', margin: 57, tagged: true, pdfVersion: '1.7', lang: 'en' };
  // Its types know no PDF/UA yet; the library does.
  const document = new PDFDocument(
    Object.assign(options, { subset: 'PDF/UA', displayTitle: true, info: { Title: 'Report' } }),
  );
  const pieces: Buffer[] = [];
  const done = new Promise<Buffer>((resolve) => {
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
  });
  const root = document.struct('Document');
  document.addStructure(root);
  for (const { style, text } of lines) {
    const role = style === 'title' || style === 'section' ? 'H1' : style === 'part' ? 'H2' : 'P';
    const set = () => {
      document.font(style === 'text' || style === 'item' ? 'Times-Roman' : 'Helvetica-Bold').fontSize(SIZES[style]);
      document.text(style === 'item' ? `– ${text}` : text).moveDown(0.4);
    };
    root.add(document.struct(role, {}, [set]));
  }
  root.end();
  document.end();
  return done;
}

const styles = StyleSheet.create({
  page: { padding: 57, fontFamily: 'Times-Roman' },
  ...Object.fromEntries(Object.entries(SIZES).map(([style, fontSize]) => [style, { fontSize, marginBottom: 4 }])),
});

/** @react-pdf/renderer: untagged. */
export async function drawWithReactPdf(lines: readonly Line[]): Promise<Buffer> {
  const children = lines.map(({ style, text }, key) =>
    createElement(Text, { key, style: styles[style as keyof typeof styles] }, style === 'item' ? `– ${text}` : text),
  );
  const document = createElement(
    Document,
    {},
    createElement(Page, { size: 'A4', wrap: true, style: styles.page }, children),
  );
  const stream = await pdf(document).toBuffer();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The same lines as a page, for a browser to print. */
export function asHtml(lines: readonly Line[]): string {
  const tags = { title: 'h1', section: 'h1', part: 'h2', label: 'h3', text: 'p', item: 'li' } as const;
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const body = lines.map(({ style, text }) => `<${tags[style]}>${escaped(text)}</${tags[style]}>`).join('\n');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title><body>${body}</body></html>`;
}
