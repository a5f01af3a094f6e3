import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ActForm } from '@/components/forms/act-form';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { requirePerson } from '@/lib/auth/session';
import { listKnownKeys } from '@/lib/data/known-keys';
import { formatDateTime } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { AcceptForm } from './accept-form';
import { withdrawKeyAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imported');
  return { title: t('keysPage.title') };
}

export default async function KnownKeysPage() {
  const person = await requirePerson();
  const [t, l, language, { keys, mayChange }] = await Promise.all([
    getTranslations('imported'),
    getTranslations('ledger'),
    getLocale(),
    listKnownKeys(person),
  ]);
  return (
    <>
      <PageHeader
        back={{ href: paths.ledger, label: l('title') }}
        title={t('keysPage.title')}
        lead={t('keysPage.lead')}
      />
      <Words namespaces={['imported']}>
        <ul className="max-w-3xl border-hairline border-t">
          {keys.length === 0 ? <li className="py-6">{t('keysPage.none')}</li> : null}
          {keys.map(({ key, isAccepted, reason, by, at }) => (
            <li key={key} className="space-y-2 border-hairline border-b py-6">
              <p className="wrap-anywhere text-small">
                <code>{key}</code>
              </p>
              <p className={isAccepted ? 'font-semibold' : 'text-muted'}>
                {t(isAccepted ? 'keysPage.accepted' : 'keysPage.withdrawn', {
                  name: by.name,
                  date: formatDateTime(at, language),
                })}
              </p>
              <p dir="auto" className="wrap-anywhere max-w-prose whitespace-pre-wrap">
                {reason}
              </p>
              {mayChange && isAccepted ? (
                <Disclosure summary={t('keysPage.withdraw')}>
                  <ActForm
                    action={withdrawKeyAction}
                    hidden={{ key }}
                    field={{ name: 'reason', label: t('keysPage.why') }}
                    button={t('keysPage.withdraw')}
                  />
                </Disclosure>
              ) : null}
            </li>
          ))}
        </ul>
        {mayChange ? (
          <section aria-labelledby="accept" className="mt-14">
            <h2 id="accept" className="mb-4 font-serif text-h2">
              {t('keysPage.add')}
            </h2>
            <AcceptForm />
          </section>
        ) : null}
      </Words>
    </>
  );
}
