import { canonicalJson } from '@/lib/ledger/canonical';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'report-json', ({ record, hash, names }, language) => ({
    body: canonicalJson(buildReport(record, hash, languagePack(language), names)),
    type: 'application/json; charset=utf-8',
    fileName: `${record.case.number}-report-${language}.json`,
  }));
}
