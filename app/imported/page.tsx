import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { listImported } from '@/lib/data/imported';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { ImportedTable } from './imported-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imported');
  return { title: t('title') };
}

export default async function ImportedPage() {
  const person = await requirePerson();
  if (!can(person, 'case.read')) notFound();
  const [t, r, language, rows] = await Promise.all([
    getTranslations('imported'),
    getTranslations('register'),
    getLocale(),
    listImported(person),
  ]);
  return (
    <>
      <PageHeader
        back={{ href: paths.cases, label: r('title') }}
        title={t('title')}
        lead={t('lead')}
        actions={
          can(person, 'case.import') ? <LinkButton href={paths.importCase}>{t('import.title')}</LinkButton> : undefined
        }
      />
      <Words namespaces={['imported']}>
        <ImportedTable rows={rows.map((row) => ({ ...row, importedAt: formatDateTime(row.importedAt, language) }))} />
      </Words>
      <p className="mt-8">
        <Link href={paths.knownKeys}>{t('banner.keys')}</Link>
      </p>
    </>
  );
}
