import { env } from '@/lib/env';
import { oscalOf } from '@/lib/exchange/oscal';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'oscal', (sealed) => ({
    body: JSON.stringify(oscalOf({ ...sealed, base: env().PUBLIC_URL }), null, 2),
    type: 'application/json; charset=utf-8',
    fileName: `${sealed.record.case.number}-oscal.json`,
  }));
}
