import { publishedPdf } from '@/lib/data/published-pdf';
import { type PublishedParams, published } from '../answer';

/** The public version of a case as a PDF. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, { form: 'pdf', type: 'application/pdf', draw: publishedPdf });
}
