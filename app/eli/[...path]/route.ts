import { env } from '@/lib/env';
import { clauseDocument } from '@/lib/exchange/clause-document';
import { clauseAt } from '@/lib/exchange/eli';
import { paths } from '@/lib/paths';

const DOCUMENT = /\.jsonld$/;

/** The stable address of a clause leads to the clause on its page; with `.jsonld` it answers with what it stands for. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const path = `/eli/${(await params).path.join('/')}`;
  const address = path.replace(DOCUMENT, '');
  const id = clauseAt(address);
  if (!id) return new Response('Not found', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
  if (DOCUMENT.test(path)) {
    return Response.json(clauseDocument(id, env().PUBLIC_URL), { headers: { 'Content-Type': 'application/ld+json' } });
  }
  const document = `<${paths.clauseDocument(address)}>; rel="alternate"; type="application/ld+json"`;
  return new Response(null, { status: 303, headers: { Location: paths.guideline(id), Link: document } });
}
