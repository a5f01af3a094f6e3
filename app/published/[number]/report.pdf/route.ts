import { drawPdf } from '@/lib/reports/pdf';
import { type PublishedParams, published } from '../answer';

/** The public version of a case as a PDF. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  const draw = (model: Parameters<typeof drawPdf>[0]) => new Uint8Array(drawPdf(model));
  return published(request, context, { form: 'pdf', type: 'application/pdf', draw });
}
