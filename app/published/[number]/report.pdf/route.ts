import type { ReportModel } from '@/lib/reports/model';
import { drawPdf } from '@/lib/reports/pdf';
import { type PublishedParams, published } from '../answer';

/** The public version of a case as a PDF. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, {
    form: 'pdf',
    type: 'application/pdf',
    // Written by proposePublication and unchangeable since.
    draw: ({ content }) => new Uint8Array(drawPdf(JSON.parse(content) as ReportModel)),
  });
}
