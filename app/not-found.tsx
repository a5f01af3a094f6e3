import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return { title: t('notFound.title') };
}

export default async function NotFound() {
  const t = await getTranslations('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.body')} />
      <LinkButton href={paths.desk}>{t('notFound.desk')}</LinkButton>
    </>
  );
}
