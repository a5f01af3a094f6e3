import { drawApart } from '@/lib/data/draw-apart';
import { reportTable } from '@/lib/exchange/report-table';
import { canonicalJson } from '@/lib/ledger/canonical';
import { drawDocx } from '@/lib/reports/docx';
import { drawHtml } from '@/lib/reports/html-file';
import type { ReportModel } from '@/lib/reports/model';
import type { Download } from './[number]/export';
import { asFile, type FileOptions } from './table-file';

/** What a report model can be drawn as, by the ending of the file. */
export type ReportForm = 'pdf' | 'html' | 'docx' | 'csv' | 'json';

/** A report as a file to take home. `name` is that of the file without its ending. */
export async function drawnReport(
  form: ReportForm,
  model: ReportModel,
  name: string,
  options: FileOptions,
): Promise<Download> {
  const fileName = `${name}.${form}`;
  switch (form) {
    case 'pdf':
      return { body: await drawApart(model), type: 'application/pdf', fileName };
    case 'html':
      return { body: drawHtml(model), type: 'text/html; charset=utf-8', fileName };
    case 'docx':
      return {
        body: await drawDocx(model),
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        fileName,
      };
    case 'csv':
      return asFile(reportTable(model), 'csv', name, options);
    case 'json':
      return { body: canonicalJson(model), type: 'application/json; charset=utf-8', fileName };
  }
}
