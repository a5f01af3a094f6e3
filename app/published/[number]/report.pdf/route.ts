import { drawApart } from '@/lib/data/draw-apart';
import type { ReportModel } from '@/lib/reports/model';
import { type PublishedParams, published } from '../answer';

/** The public version of a case as a PDF. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, {
    form: 'pdf',
    type: 'application/pdf',
    // Written by proposePublication and unchangeable since.
    draw: ({ content }) => drawApart(JSON.parse(content) as ReportModel),
  });
}
