import { drawHtml } from '@/lib/reports/html-file';
import { type PublishedParams, published } from './answer';

/** The public version of a case as a page: for anybody, without sign-in and without scripts. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, { form: 'html', type: 'text/html; charset=utf-8', draw: drawHtml });
}
