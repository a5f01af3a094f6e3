import { fileOptions } from '@/app/cases/table-file';
import { exportBundle } from '@/lib/data/bundle';
import { drawApart } from '@/lib/data/draw-apart';
import { logExport } from '@/lib/data/records';
import { reportModel } from '@/lib/data/report-model';
import { paths } from '@/lib/paths';
import { bundleAttachment } from '@/lib/reports/archive';
import { languagePack } from '@/lib/reports/language-packs';
import { download, sealedRecord } from '../export';

/** The report for an archive: PDF/A-3 with the bundle inside, which proves it. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  return download(paths.reportArchive(number), async (person) => {
    const { language } = fileOptions(Object.fromEntries(new URL(request.url).searchParams), person);
    const model = await reportModel(await sealedRecord(person, number), language);
    const attachment = bundleAttachment(number, await exportBundle(person, number), languagePack(language));
    const body = await drawApart(model, attachment);
    await logExport(person, number, 'pdf-a');
    return { body, type: 'application/pdf', fileName: `${number}-archive-${language}.pdf` };
  });
}
