import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { PUBLISHED_SCHEMAS } from '@/lib/cases/published-schemas';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('schemas');
  return { title: t('title') };
}

export default async function SchemasPage() {
  const t = await getTranslations('schemas');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="max-w-3xl">
        <SummaryList
          rows={PUBLISHED_SCHEMAS.map((name) => ({
            id: name,
            key: <a href={paths.schema(name)}>{name}.json</a>,
            value: t(`of.${name}`),
          }))}
        />
      </div>
    </>
  );
}
