import { compareRecords } from '@/lib/data/compare';
import { logExport } from '@/lib/data/records';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { changesReport } from '@/lib/reports/compare/changes-report';
import { compareInWords } from '@/lib/reports/compare/compared-sides';
import { languagePack } from '@/lib/reports/language-packs';
import { drawPdf } from '@/lib/reports/pdf';
import { download } from '../export';

/** The report of changes only, of what the page beside it compares, in the language of the person. */
export async function GET(request: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  const { number } = await params;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return download(paths.changesPdf(number, query), async (person) => {
    const compared = await compareRecords(person, number, query);
    if (!compared) throw new AppError('not-found');
    const { before, after, names } = compared;
    const pack = languagePack(person.language);
    const { comparison, ...sides } = compareInWords(before, after, pack, names);
    const body = new Uint8Array(drawPdf(changesReport(comparison, sides, pack)));
    await logExport(person, number, 'changes');
    return { body, type: 'application/pdf', fileName: `${before.record.case.number}-changes-${pack.language}.pdf` };
  });
}
