import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { SummaryList } from '@/components/ui/summary-list';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { currentFacts } from '@/lib/countries/edition';
import { listFactsEditions } from '@/lib/data/facts-editions';
import { formatDate, formatDateTime, formatNumber } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { EditionsTable } from './editions-table';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions');
  return { title: t('title') };
}

export default async function FactsEditionsPage() {
  const person = await requirePerson();
  const [t, r, language, { current, hash, uploads }] = await Promise.all([
    getTranslations('editions'),
    getTranslations('reference'),
    getLocale(),
    listFactsEditions(person),
  ]);
  return (
    <>
      <PageHeader
        back={{ href: paths.countries, label: r('countries.title') }}
        title={t('title')}
        lead={t('lead')}
        actions={
          can(person, 'facts.upload') ? <LinkButton href={paths.newFactsEdition}>{t('upload')}</LinkButton> : null
        }
      />
      <section aria-labelledby="in-force" className="mb-14">
        <h2 id="in-force" className="mb-4 font-serif text-h2 font-semibold">
          {t('inForce')}
        </h2>
        <SummaryList
          rows={[
            { key: t('edition'), value: current.edition },
            { key: t('one.asOf'), value: formatDate(current.asOf, language) },
            { key: t('facts'), value: formatNumber(current.facts.length, language) },
            { key: t('hash'), value: <code className="font-sans wrap-anywhere tabular-nums">{hash}</code> },
          ]}
        />
        {currentFacts.asOf > current.asOf ? (
          <div className="mt-6">
            <Notice kind="info">
              <p>{t('newerShipped', { edition: currentFacts.edition })}</p>
            </Notice>
          </div>
        ) : null}
      </section>
      <Words namespaces={['editions']}>
        <EditionsTable
          rows={uploads.map(({ uploadedAt, ...row }) => ({ ...row, at: formatDateTime(uploadedAt, language) }))}
        />
      </Words>
    </>
  );
}
