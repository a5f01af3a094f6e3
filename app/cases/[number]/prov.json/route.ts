import { env } from '@/lib/env';
import { provOf } from '@/lib/exchange/prov';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'prov', (sealed) => ({
    body: JSON.stringify(provOf({ ...sealed, base: env().PUBLIC_URL }), null, 2),
    type: 'application/json; charset=utf-8',
    fileName: `${sealed.record.case.number}-prov.json`,
  }));
}
