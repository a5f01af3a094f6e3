import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { registerHref } from '@/components/register/register-query';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { PlainTable } from '@/components/ui/plain-table';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import type { RegisterQuery } from '@/lib/cases/register';
import { countryName } from '@/lib/countries/names';
import { listRegisterExports } from '@/lib/data/register-export';
import { formatDateTime, formatNumber } from '@/lib/messages/format';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('register');
  return { title: t('exports.title') };
}

/** Who took the register home, for whoever watches over it. */
export default async function RegisterExportsPage() {
  const person = await requirePerson();
  if (!can(person, 'register.oversee')) notFound();
  const [t, rulebook, shell, language] = await Promise.all([
    getTranslations('register'),
    getTranslations('rulebook'),
    getTranslations('shell'),
    getLocale(),
  ]);
  const exports = await listRegisterExports(person);
  const asked = ({ text, state, country, level }: RegisterQuery) =>
    [
      text ? t('exports.words', { text }) : null,
      state ? t(`states.${state}`) : null,
      country ? countryName(country, language) : null,
      level ? rulebook(`levels.${level}`) : null,
    ].filter((part) => part !== null);
  return (
    <>
      <PageHeader title={t('exports.title')} lead={t('exports.lead')} />
      {exports.length === 0 ? (
        <p className="border-y border-hairline py-8">{t('exports.none')}</p>
      ) : (
        <PlainTable
          caption={t('exports.caption')}
          columns={[
            { header: t('exports.at') },
            { header: t('exports.by') },
            { header: t('exports.asked') },
            { header: t('exports.form') },
            { header: t('exports.cases'), align: 'end' },
          ]}
          rows={exports.map(({ id, at, by, role, query, form, cases }) => ({
            id,
            cells: [
              formatDateTime(at, language),
              shell('account.signedInAs', { name: by.name, role: shell(`roles.${role}`) }),
              <Link key="asked" href={registerHref(query)}>
                {asked(query).join(' · ') || t('exports.everything')}
              </Link>,
              form === 'reports' ? t('export.reports') : form.toUpperCase(),
              formatNumber(cases, language),
            ],
          }))}
        />
      )}
    </>
  );
}
