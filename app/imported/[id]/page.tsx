import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportedBanner } from '@/components/imported/imported-banner';
import { ImportedLog } from '@/components/imported/imported-log';
import { ImportedReport } from '@/components/imported/imported-report';
import { buttonClass } from '@/components/ui/button-class';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { can } from '@/lib/auth/can';
import type { Language } from '@/lib/auth/person';
import { requirePerson } from '@/lib/auth/session';
import type { ImportedFile } from '@/lib/cases/imported';
import { readImported } from '@/lib/data/imported';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { importedReport } from '@/lib/reports/imported-report';
import { languagePack } from '@/lib/reports/language-packs';
import { languageAsked, type ReportQuery } from '../../cases/[number]/report/language-asked';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imported');
  return { title: t('title') };
}

type ImportedParams = { params: Promise<{ id: string }> } & ReportQuery;

/** The report of an imported case, under where it came from and what it does not count for. */
export default async function ImportedCasePage({ params, searchParams }: ImportedParams) {
  const person = await requirePerson();
  if (!can(person, 'case.read')) notFound();
  const [t, query, file] = await Promise.all([
    getTranslations('imported'),
    searchParams,
    readImported(person, (await params).id).catch(absent),
  ]);
  if (!file) notFound();
  const language = languageAsked(query) ?? person.language;
  const model = reportOf(file, language, t('watermark', { origin: file.origin }));
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 print:hidden">
        <Link href={paths.imported} className="inline-block min-h-8">
          <span aria-hidden="true">← </span>
          {t('title')}
        </Link>
        <a href={paths.importedBundle(file.id)} download className={buttonClass('secondary')}>
          {t('download')}
        </a>
      </div>
      {query.again === 'yes' ? (
        <div className="mb-6">
          <Notice kind="info" live>
            <p>{t('banner.again')}</p>
          </Notice>
        </div>
      ) : null}
      <ImportedBanner file={file} />
      {model ? (
        <ImportedReport id={file.id} model={model} language={language} />
      ) : (
        <>
          <h1 dir="auto" className="mt-10 font-serif text-h1">
            {file.title || file.number}
          </h1>
          <p className="unknown mt-4 max-w-prose">{t('noRecord')}</p>
        </>
      )}
      <ImportedLog file={file} />
    </>
  );
}

function reportOf(
  { record, recordHash: hash, verdict: { names } }: ImportedFile,
  language: Language,
  watermark: string,
) {
  return record ? importedReport({ record, hash, names, watermark }, languagePack(language)) : null;
}

function absent(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-found') return null;
  throw error;
}
