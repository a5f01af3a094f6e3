import { isPublishedSchema, publishedSchema } from '@/lib/cases/published-schemas';
import { env } from '@/lib/env';
import { paths } from '@/lib/paths';

/** A published JSON Schema; its address is its `$id`. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const name = (await params).name.replace(/\.json$/, '');
  if (!isPublishedSchema(name)) return new Response('There is no such schema.\n', { status: 404 });
  const address = `${env().PUBLIC_URL}${paths.schema(name)}`;
  return new Response(`${JSON.stringify(publishedSchema(name, address), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json', 'Cache-Control': 'public, max-age=3600' },
  });
}
