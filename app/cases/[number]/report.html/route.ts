import { buildReport } from '@/lib/reports/build-report';
import { drawHtml } from '@/lib/reports/html-file';
import { languagePack } from '@/lib/reports/language-packs';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'html', ({ record, hash, names }, language) => ({
    body: drawHtml(buildReport(record, hash, languagePack(language), names)),
    type: 'text/html; charset=utf-8',
    fileName: `${record.case.number}-report-${language}.html`,
  }));
}
