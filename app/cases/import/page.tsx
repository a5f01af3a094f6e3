import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { paths } from '@/lib/paths';
import { ImportForm } from './import-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imported');
  return { title: t('import.title') };
}

export default async function ImportCasePage() {
  const person = await requirePerson();
  if (!can(person, 'case.import')) notFound();
  const t = await getTranslations('imported');
  return (
    <>
      <PageHeader
        back={{ href: paths.imported, label: t('title') }}
        title={t('import.title')}
        lead={t('import.lead')}
      />
      <Words namespaces={['imported']}>
        <ImportForm />
      </Words>
    </>
  );
}
