import { env } from '@/lib/env';
import { annotationsOf } from '@/lib/exchange/annotations';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'annotations', (sealed) => ({
    body: JSON.stringify(annotationsOf({ ...sealed, base: env().PUBLIC_URL }), null, 2),
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    fileName: `${sealed.record.case.number}-annotations.jsonld`,
  }));
}
