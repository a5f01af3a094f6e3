import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { requirePerson } from '@/lib/auth/session';
import { getErasure } from '@/lib/data/erase';
import { AppError } from '@/lib/errors';
import { paths } from '@/lib/paths';
import { EraseForm } from './erase-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('erase.title') };
}

export default async function ErasePage({ params }: { params: Promise<{ id: string }> }) {
  const person = await requirePerson();
  const t = await getTranslations('people');
  const user = await getErasure(person, (await params).id).catch((error: unknown) => {
    if (error instanceof AppError) notFound();
    throw error;
  });
  return (
    <>
      <PageHeader back={{ href: paths.people, label: t('title') }} title={t('erase.title')} lead={t('erase.lead')} />
      <div className="max-w-3xl space-y-8">
        <SummaryList
          rows={[
            { key: t('table.name'), value: user.name },
            { key: t('table.email'), value: user.email },
            { key: t('erase.standsFor'), value: <code>{user.standsFor}</code> },
          ]}
        />
        <Notice kind="warning" title={t('erase.forGood')}>
          <p>{t('erase.stays')}</p>
        </Notice>
        <Words namespaces={['people']}>
          <EraseForm id={user.id} />
        </Words>
      </div>
    </>
  );
}
