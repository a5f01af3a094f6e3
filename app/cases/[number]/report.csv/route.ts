import { reportModel } from '@/lib/data/report-model';
import { reportTable } from '@/lib/exchange/report-table';
import { asFile } from '../../table-file';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'csv', async (sealed, language, { bom }) => {
    const table = reportTable(await reportModel(sealed, language));
    return asFile(table, 'csv', `${sealed.record.case.number}-report-${language}`, { language, bom });
  });
}
