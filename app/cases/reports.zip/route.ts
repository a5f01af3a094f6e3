import { getTranslations } from 'next-intl/server';
import { readQuery, registerHref } from '@/components/register/register-query';
import { dayOf } from '@/lib/cases/calendar';
import { MOST_REPORTS } from '@/lib/cases/register';
import { now } from '@/lib/data/clock';
import { exportRegister } from '@/lib/data/register-export';
import { zipStream } from '@/lib/exchange/zip';
import { download } from '../[number]/export';
import { reportFiles } from '../report-files';
import { fileOptions } from '../table-file';

/** The report of every case that the register's question in this address finds, as PDF, in one zip. */
export async function GET(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = await readQuery(Promise.resolve(given));
  return download(registerHref(query), async (person) => {
    const { language } = fileOptions(given, person);
    const { cases, batches } = await exportRegister(person, query, 'reports', MOST_REPORTS);
    const t = await getTranslations({ locale: language, namespace: 'register' });
    const leftOut = (numbers: string) => t('export.leftOut', { cases, numbers });
    return {
      body: zipStream(reportFiles(person, batches, language, leftOut)),
      type: 'application/zip',
      fileName: `reports-${dayOf(now())}-${language}.zip`,
    };
  });
}
