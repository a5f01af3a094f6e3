import { reportTable } from '@/lib/exchange/report-table';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { asFile } from '../../table-file';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'csv', ({ record, hash, names }, language, { bom }) => {
    const table = reportTable(buildReport(record, hash, languagePack(language), names));
    return asFile(table, 'csv', `${record.case.number}-report-${language}`, { language, bom });
  });
}
