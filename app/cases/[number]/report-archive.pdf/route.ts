import { fileOptions } from '@/app/cases/table-file';
import { exportBundle } from '@/lib/data/bundle';
import { logExport } from '@/lib/data/records';
import { paths } from '@/lib/paths';
import { bundleAttachment } from '@/lib/reports/archive';
import { buildReport } from '@/lib/reports/build-report';
import { languagePack } from '@/lib/reports/language-packs';
import { drawPdf } from '@/lib/reports/pdf';
import { download, sealedRecord } from '../export';

/** The report for an archive: PDF/A-3 with the bundle inside, which proves it. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return download(paths.reportArchive(number), async (person) => {
    const { language } = fileOptions(Object.fromEntries(new URL(request.url).searchParams), person);
    const { record, hash, names } = await sealedRecord(person, number);
    const pack = languagePack(language);
    const attachment = bundleAttachment(number, await exportBundle(person, number), pack);
    const body = new Uint8Array(drawPdf(buildReport(record, hash, pack, names), attachment));
    await logExport(person, number, 'pdf-a');
    return { body, type: 'application/pdf', fileName: `${number}-archive-${language}.pdf` };
  });
}
