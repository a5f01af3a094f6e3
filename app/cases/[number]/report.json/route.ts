import { reportModel } from '@/lib/data/report-model';
import { canonicalJson } from '@/lib/ledger/canonical';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'report-json', async (sealed, language) => ({
    body: canonicalJson(await reportModel(sealed, language)),
    type: 'application/json; charset=utf-8',
    fileName: `${sealed.record.case.number}-report-${language}.json`,
  }));
}
