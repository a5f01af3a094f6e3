import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReportDocument } from '@/components/report/report-document';
import { ReportLanguages } from '@/components/report/report-languages';
import { Link } from '@/components/ui/link';
import { reportModel } from '@/lib/data/report-model';
import { paths } from '@/lib/paths';
import { type CaseParams, loadCase } from '../../(file)/load-case';
import { sealedRecord } from '../../export';
import { languageAsked, type ReportQuery } from '../language-asked';

export async function generateMetadata({ params }: CaseParams): Promise<Metadata> {
  const t = await getTranslations('case');
  return { title: `${t('report.title')} · ${(await params).number}` };
}

export default async function ReportViewPage({ params, searchParams }: CaseParams & ReportQuery) {
  const { file, person } = await loadCase((await params).number);
  const language = languageAsked(await searchParams) ?? person.language;
  const t = await getTranslations('case');
  const sealed = file.may['case.export'] ? await sealedRecord(person, file.number) : null;
  return (
    <>
      <div className="mb-10 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 border-b border-hairline pb-4 print:hidden">
        <Link href={paths.report(file.number, language)} className="inline-block min-h-8">
          <span aria-hidden="true">← </span>
          {t('report.back', { number: file.number })}
        </Link>
        <ReportLanguages chosen={language} href={(each) => paths.reportView(file.number, each)} />
      </div>
      {sealed ? (
        <ReportDocument model={await reportModel(sealed, language)} />
      ) : (
        <>
          <h1 className="font-serif text-h1">{t('report.title')}</h1>
          <p className="unknown mt-4 max-w-prose">{t('report.notYet')}</p>
        </>
      )}
    </>
  );
}
