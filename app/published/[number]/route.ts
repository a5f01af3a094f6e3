import type { PublishedNow } from '@/lib/data/published';
import type { ReportModel } from '@/lib/reports/model';
import { drawPublicReport } from '@/lib/reports/public-page';
import { type PublishedParams, published } from './answer';
import { aroundReport, publicFrame } from './frame';

/** The public version of a case as a page: for anybody, without sign-in and without scripts. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, { form: 'html', type: 'text/html; charset=utf-8', draw });
}

async function draw(found: PublishedNow): Promise<string> {
  const [frame, around] = await Promise.all([publicFrame(found.language), aroundReport(found)]);
  // Written by proposePublication and unchangeable since.
  return drawPublicReport(JSON.parse(found.content) as ReportModel, frame, around);
}
