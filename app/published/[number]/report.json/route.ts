import { type PublishedParams, published } from '../answer';

/** The public version of a case as JSON: the very bytes that were approved. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  const draw = (_model: unknown, content: string) => content;
  return published(request, context, { form: 'json', type: 'application/json; charset=utf-8', draw });
}
