import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button-class';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../load-case';
import { ProgramExports } from './program-exports';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('case');
  return { title: t('tabs.report') };
}

export default async function ReportPage({ params }: CaseParams) {
  const { file } = await loadCase((await params).number);
  const t = await getTranslations('case');
  return (
    <section aria-labelledby="report" className="max-w-prose">
      <h2 id="report" className="font-serif text-h2">
        {t('report.title')}
      </h2>
      {file.may['case.export'] ? (
        <>
          <p className="mt-3">{t('report.lead')}</p>
          <p className="mt-6 flex flex-wrap gap-4">
            <a href={paths.reportPdf(file.number)} download className={buttonClass('primary')}>
              {t('report.pdf')}
            </a>
            <a href={paths.recordJson(file.number)} download className={buttonClass('secondary')}>
              {t('report.json')}
            </a>
            <a href={paths.bundleJson(file.number)} download className={buttonClass('secondary')}>
              {t('report.bundle')}
            </a>
          </p>
          <p className="mt-4 text-muted text-small">{t('report.bundleHint')}</p>
          <ProgramExports number={file.number} />
          <p className="mt-6 text-muted text-small">{t('report.logged')}</p>
        </>
      ) : (
        <p className="unknown mt-4">{t('report.notYet')}</p>
      )}
    </section>
  );
}
