import { buildReport } from '@/lib/reports/build-report';
import { drawDocx } from '@/lib/reports/docx';
import { languagePack } from '@/lib/reports/language-packs';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'docx', async ({ record, hash, names }, language) => ({
    body: await drawDocx(buildReport(record, hash, languagePack(language), names)),
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileName: `${record.case.number}-report-${language}.docx`,
  }));
}
