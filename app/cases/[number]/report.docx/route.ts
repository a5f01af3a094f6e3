import { reportModel } from '@/lib/data/report-model';
import { drawDocx } from '@/lib/reports/docx';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'docx', async (sealed, language) => ({
    body: await drawDocx(await reportModel(sealed, language)),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: `${sealed.record.case.number}-report-${language}.docx`,
  }));
}
