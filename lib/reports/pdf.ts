import { readFileSync } from 'node:fs';
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { projectFile, typefaces } from './fonts';
import type { ReportModel } from './model';
import { printableValue } from './printable';

let compiler: NodeCompiler | undefined;
let template: string | undefined;

/** A file that an archive keeps inside the PDF: JSON text, with its name and what it is. */
export type Attachment = { name: string; text: string; words: string };
/** What is asked of whoever draws: a report, and for archives the file inside it. */
export type Drawing = { model: ReportModel; attachment?: Attachment };

/**
 * The report as a tagged PDF: PDF/UA-1, or, with an attachment, PDF/A-3a for archives, which embeds it. The same model
 * and attachment give the same bytes: the date is the record's, not the clock's. The template reads the model as data, so
 * that no word of it is executed. Throws when the template is broken.
 */
export function drawPdf(model: ReportModel, attachment?: Attachment): Buffer {
  const { files, draws } = typefaces();
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: files }] });
  template ??= readFileSync(/* turbopackIgnore: true */ projectFile('lib/reports/report.typ'), 'utf8');
  try {
    const report = JSON.stringify(printableValue(withoutPicture(model), draws));
    const inputs = { report, date: model.date, ...inputsOf(attachment), ...inputsOfLogo(model) };
    // In one step: a document that is handed over in between is kept in memory until the collector comes by.
    return compiler.pdf(
      { mainFileContent: template, inputs },
      { pdfStandard: attachment ? PdfStandard.A_3a : PdfStandard.UA_1 },
    );
  } finally {
    compiler.evictCache(0);
  }
}

function inputsOf(attachment: Attachment | undefined): Record<string, string> {
  if (!attachment) return {};
  return { attachment: attachment.text, attachmentName: attachment.name, attachmentWords: attachment.words };
}

/** The bytes of the logo as numbers: Typst reads no base64. */
function inputsOfLogo({ template }: ReportModel): Record<string, string> {
  return template?.logo ? { logo: asNumbers(Buffer.from(template.logo.base64, 'base64')) } : {};
}

function withoutPicture(model: ReportModel): ReportModel {
  const { template } = model;
  return template?.logo ? { ...model, template: { ...template, logo: { ...template.logo, base64: '' } } } : model;
}

function asNumbers(bytes: Uint8Array): string {
  return JSON.stringify([...bytes]);
}

/** True when what sets the report can unpack this picture. */
export function canBeDrawn(picture: Uint8Array): boolean {
  const withoutTypefaces = NodeCompiler.create({ fontArgs: [{ fontBlobs: [] }] });
  const mainFileContent = '#image(bytes(json(bytes(sys.inputs.picture))), width: 1cm)';
  try {
    return Boolean(withoutTypefaces.compile({ mainFileContent, inputs: { picture: asNumbers(picture) } }).result);
  } finally {
    withoutTypefaces.evictCache(0);
  }
}
