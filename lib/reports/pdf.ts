import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { projectFile, typefaces } from './fonts';
import type { ReportModel } from './model';
import { printableValue } from './printable';

let compiler: NodeCompiler | undefined;
let template: string | undefined;

/**
 * The report as a tagged PDF (PDF/UA-1). The same model gives the same bytes: its date is the record's, not the
 * clock's. The template reads the model as data, so that no word of it is executed. Throws when the template is broken.
 */
export function drawPdf(model: ReportModel): Buffer {
  const { files, draws } = typefaces();
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: files }] });
  template ??= readFileSync(/* turbopackIgnore: true */ projectFile('lib/reports/report.typ'), 'utf8');
  try {
    const report = JSON.stringify(printableValue(model, draws));
    const document = compile(compiler, template, { report, date: model.date });
    return compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 });
  } finally {
    compiler.evictCache(0);
  }
}

function compile(with_: NodeCompiler, template: string, inputs: Record<string, string>): NodeTypstDocument {
  const compiled = with_.compile({ mainFileContent: template, inputs });
  if (compiled.result) return compiled.result;
  throw new Error(`The report could not be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
}
