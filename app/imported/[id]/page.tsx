import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportedBanner } from '@/components/imported/imported-banner';
import { ImportedLog } from '@/components/imported/imported-log';
import { ImportedRecord } from '@/components/imported/imported-record';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { readImported } from '@/lib/data/imported';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imported');
  return { title: t('title') };
}

type ImportedParams = { params: Promise<{ id: string }>; searchParams: Promise<{ again?: string | string[] }> };

export default async function ImportedCasePage({ params, searchParams }: ImportedParams) {
  const person = await requirePerson();
  if (!can(person, 'case.read')) notFound();
  const [t, { again }, file] = await Promise.all([
    getTranslations('imported'),
    searchParams,
    readImported(person, (await params).id).catch(absent),
  ]);
  if (!file) notFound();
  return (
    <>
      <PageHeader
        back={{ href: paths.imported, label: t('title') }}
        eyebrow={
          <>
            {file.number}
            {file.record ? (
              <>
                {'. '}
                <span>{t('part.state', { state: file.record.case.state.words })}</span>
              </>
            ) : null}
          </>
        }
        title={<span dir="auto">{file.title || t('table.untitled')}</span>}
        actions={
          <LinkButton href={paths.importedBundle(file.id)} variant="secondary">
            {t('download')}
          </LinkButton>
        }
      />
      {again === 'yes' ? (
        <div className="mb-6">
          <Notice kind="info" live>
            <p>{t('banner.again')}</p>
          </Notice>
        </div>
      ) : null}
      <ImportedBanner file={file} />
      {file.record ? (
        <ImportedRecord record={file.record} names={file.verdict.names} />
      ) : (
        <p className="unknown mt-12 max-w-prose">{t('part.noRecord')}</p>
      )}
      <ImportedLog file={file} />
    </>
  );
}

function absent(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-found') return null;
  throw error;
}
