import { Document, Font, Page, pdf, StyleSheet, Text } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import { createElement } from 'react';
import { projectFile } from '@/lib/reports/fonts';
import type { Line } from './lines';

const face = (path: string) => projectFile(`node_modules/@expo-google-fonts/${path}`);
// Two faces of the report's own dozen: PDF/UA asks for typefaces that stand in the file, which the fourteen of old do not.
const SERIF = face('source-serif-4/400Regular/SourceSerif4_400Regular.ttf');
const SANS = face('public-sans/600SemiBold/PublicSans_600SemiBold.ttf');
const isRunning = (style: Line['style']) => style === 'text' || style === 'item';

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
      document.font(isRunning(style) ? SERIF : SANS).fontSize(SIZES[style]);
      document.text(style === 'item' ? `– ${text}` : text).moveDown(0.4);
    };
    root.add(document.struct(role, {}, [set]));
  }
  root.end();
  document.end();
  return done;
}

Font.register({ family: 'Serif', src: SERIF });
Font.register({ family: 'Sans', src: SANS });
const styles = StyleSheet.create({
  page: { padding: 57 },
  ...Object.fromEntries(
    Object.entries(SIZES).map(([style, fontSize]) => [
      style,
      { fontSize, marginBottom: 4, fontFamily: isRunning(style as Line['style']) ? 'Serif' : 'Sans' },
    ]),
  ),
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
