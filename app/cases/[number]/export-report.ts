import { compareRecords } from '@/lib/data/compare';
import { logExport } from '@/lib/data/records';
import { changesModel, reportModel } from '@/lib/data/report-model';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { drawnReport, type ReportForm } from '../drawn-report';
import { fileOptions } from '../table-file';
import { download, exportCase } from './export';

export type CaseAddress = { params: Promise<{ number: string }> };

/** The report of the latest record in one of its forms. */
export async function exportReport(request: Request, { params }: CaseAddress, form: ReportForm): Promise<Response> {
  return exportCase(
    request,
    (await params).number,
    form === 'json' ? 'report-json' : form,
    async (sealed, language, { bom }) => {
      const name = `${sealed.record.case.number}-report-${language}`;
      return drawnReport(form, await reportModel(sealed, language), name, { language, bom });
    },
  );
}

/** The report of changes only, of what the page of comparing shows for the same query, in one of its forms. */
export async function exportChanges(request: Request, { params }: CaseAddress, form: ReportForm): Promise<Response> {
  const { number } = await params;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return download(paths.changesFile(form, number, query), async (person) => {
    const options = fileOptions(query, person);
    const compared = await compareRecords(person, number, query);
    if (!compared) throw new AppError('not-found');
    const name = `${compared.before.record.case.number}-changes-${options.language}`;
    const file = await drawnReport(form, await changesModel(compared, options.language), name, options);
    await logExport(person, number, 'changes');
    return file;
  });
}
