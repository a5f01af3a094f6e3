import { reportModel } from '@/lib/data/report-model';
import { drawPdf } from '@/lib/reports/pdf';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'pdf', async (sealed, language) => ({
    body: new Uint8Array(drawPdf(await reportModel(sealed, language))),
    type: 'application/pdf',
    fileName: `${sealed.record.case.number}-report-${language}.pdf`,
  }));
}
