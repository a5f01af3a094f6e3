import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { drawPdf } from '@/lib/reports/pdf';
import { exportCase } from '../export';

export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return exportCase(request, number, 'pdf', ({ record, hash, names }, language) => ({
    body: new Uint8Array(drawPdf(buildReport(record, hash, languagePack(language), names))),
    type: 'application/pdf',
    fileName: `${record.case.number}-report-${language}.pdf`,
  }));
}
