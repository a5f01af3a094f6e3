import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { requirePerson } from '@/lib/auth/session';
import { listCheckpoints } from '@/lib/data/checkpoints';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { CheckpointTable } from './checkpoint-table';
import { CopyText } from './copy-text';
import { MakeForm } from './make-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ledger');
  return { title: t('title') };
}

export default async function LedgerPage() {
  const person = await requirePerson();
  const [t, i, language] = await Promise.all([getTranslations('ledger'), getTranslations('imported'), getLocale()]);
  const { checkpoints, key, waiting, mayMake } = await listCheckpoints(person);
  const [newest, ...older] = checkpoints.map((each) => ({ ...each, at: formatDateTime(each.at, language) }));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Words namespaces={['ledger']}>
        <section aria-labelledby="newest" className="max-w-3xl">
          <h2 id="newest" className="font-serif text-h2">
            {t('newest.title')}
          </h2>
          {newest ? (
            <>
              <p className="mt-2 mb-4">
                {t('newest.line', { count: newest.size, date: newest.at, name: newest.madeBy })}
              </p>
              <CopyText label={t('newest.text')} text={newest.note} />
              <p className="mt-4 max-w-prose text-muted">{t('newest.keep')}</p>
            </>
          ) : (
            <p className="unknown mt-2">{t('newest.none')}</p>
          )}
          <p className="mt-4">{t('waiting', { count: waiting })}</p>
          {mayMake && waiting > 0 ? <MakeForm /> : null}
        </section>
        <section aria-labelledby="key" className="mt-14 max-w-3xl">
          <h2 id="key" className="font-serif text-h2">
            {t('key.title')}
          </h2>
          <p className="mt-2 mb-4 max-w-prose text-muted">{t('key.lead')}</p>
          <CopyText label={t('key.text')} text={key} />
          <p className="mt-4">
            <Link href={paths.knownKeys}>{i('banner.keys')}</Link>
          </p>
        </section>
        {older.length > 0 ? (
          <section aria-labelledby="older" className="mt-14 print:hidden">
            <h2 id="older" className="mb-4 font-serif text-h2">
              {t('older.title')}
            </h2>
            <CheckpointTable checkpoints={older} />
          </section>
        ) : null}
      </Words>
    </>
  );
}
