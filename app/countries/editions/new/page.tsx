import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { factsInForce } from '@/lib/data/facts-in-force';
import { paths } from '@/lib/paths';
import { UploadForm } from './upload-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions');
  return { title: t('new.title') };
}

export default async function NewFactsEditionPage() {
  const person = await requirePerson();
  if (!can(person, 'facts.upload')) notFound();
  const [t, { edition }] = [await getTranslations('editions'), await factsInForce()];
  return (
    <>
      <PageHeader
        back={{ href: paths.factsEditions, label: t('title') }}
        title={t('new.title')}
        lead={t('new.lead', { edition })}
      />
      <Words namespaces={['editions']}>
        <UploadForm />
      </Words>
    </>
  );
}
