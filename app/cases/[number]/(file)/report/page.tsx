import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { languageAsked, type ReportQuery } from '@/app/cases/[number]/report/language-asked';
import { ReportLanguages } from '@/components/report/report-languages';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';
import { ExportMenu } from './export-menu';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('case');
  return { title: t('tabs.report') };
}

export default async function ReportPage({ params, searchParams }: CaseParams & ReportQuery) {
  const { file, person } = await loadCase((await params).number);
  const language = languageAsked(await searchParams) ?? person.language;
  const [t, c] = await Promise.all([getTranslations('case'), getTranslations('compare')]);
  return (
    <section aria-labelledby="report">
      <h2 id="report" className="font-serif text-h2">
        {t('report.title')}
      </h2>
      {file.may['case.export'] ? (
        <>
          <p className="mt-3 max-w-prose">{t('report.lead')}</p>
          <div className="mt-6">
            <ReportLanguages chosen={language} href={(each) => paths.report(file.number, each)} />
            <p className="text-muted text-small">{t('report.languageHint')}</p>
          </div>
          <p className="mt-6 mb-8">
            <Link href={paths.reportView(file.number, language)} className={buttonClass('primary')}>
              {t('report.view')}
            </Link>
          </p>
          <ExportMenu number={file.number} language={language} />
          <ul className="space-y-4 border-t border-hairline py-6">
            <li>
              <Link href={paths.publication(file.number)}>{t('report.public')}</Link>
            </li>
            <li>
              <Link href={paths.compare(file.number)}>{c('link')}</Link>
            </li>
          </ul>
          <p className="border-t border-hairline pt-6 text-muted text-small">{t('report.logged')}</p>
        </>
      ) : (
        <p className="unknown mt-4 max-w-prose">{t('report.notYet')}</p>
      )}
    </section>
  );
}
