import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { listPublished } from '@/lib/data/published';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

// What is public changes with every approval.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('publication');
  return { title: t('public.title') };
}

/** Every case of which something is public, for anybody. */
export default async function PublishedPage() {
  const [t, locale, cases] = await Promise.all([getTranslations('publication'), getLocale(), listPublished()]);
  return (
    <>
      <PageHeader title={t('public.title')} lead={t('public.lead')} />
      {cases.length === 0 ? <p>{t('public.empty')}</p> : null}
      <ul className="space-y-5">
        {cases.map(({ number, title, language, at }) => (
          <li key={number}>
            <a href={paths.publishedCase(number)} lang={language} className="inline-block min-h-6 font-semibold">
              <bdi>{title}</bdi>
            </a>
            <p className="text-muted text-small">{t('public.line', { number, date: formatDate(at, locale) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
