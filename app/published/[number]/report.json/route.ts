import { type PublishedParams, published } from '../answer';

/** The public version of a case as JSON: the very bytes that were approved. */
export async function GET(request: Request, context: PublishedParams): Promise<Response> {
  return published(request, context, {
    form: 'json',
    type: 'application/json; charset=utf-8',
    draw: ({ content }) => content,
  });
}
