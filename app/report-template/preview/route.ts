import { drawApart } from '@/lib/data/draw-apart';
import { draftTemplate } from '@/lib/data/report-template';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { languagePack } from '@/lib/reports/language-packs';
import { applyTemplate } from '@/lib/reports/template';
import { download } from '../../cases/[number]/export';
import { draftIn } from '../draft-in';
import { exampleReport } from '../example-report';

/** The report of a worked example with the template as it stands in the form. Nothing is saved. */
export async function POST(request: Request): Promise<Response> {
  return download(
    paths.reportTemplate(),
    async (person) => {
      const template = await draftTemplate(person, await draftIn(await formOf(request)));
      const model = applyTemplate(exampleReport(person.language), template, languagePack(person.language));
      const fileName = `report-template-preview-${person.language}.pdf`;
      // It opens in the page of its own that the form asks for, where the browser can show it.
      const headers = { 'Content-Disposition': `inline; filename="${fileName}"` };
      return { body: await drawApart(model), type: 'application/pdf', fileName, headers };
    },
    'report.template',
  );
}

/** What was posted. Throws AppError `invalid` where it is no form. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new AppError('invalid');
  }
}
