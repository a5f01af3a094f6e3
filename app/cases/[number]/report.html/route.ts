import { reportModel } from '@/lib/data/report-model';
import { drawHtml } from '@/lib/reports/html-file';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'html', async (sealed, language) => ({
    body: drawHtml(await reportModel(sealed, language)),
    type: 'text/html; charset=utf-8',
    fileName: `${sealed.record.case.number}-report-${language}.html`,
  }));
}
