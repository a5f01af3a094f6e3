import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { RegisterExports } from '@/components/register/register-exports';
import { RegisterFilters } from '@/components/register/register-filters';
import { RegisterPages } from '@/components/register/register-pages';
import { isFiltered, readQuery, registerHref } from '@/components/register/register-query';
import { RegisterTable } from '@/components/register/register-table';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { REGISTER_LEVELS } from '@/lib/cases/register';
import { countryOptions } from '@/lib/countries/names';
import { listCases } from '@/lib/data/register';
import { paths } from '@/lib/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('register');
  return { title: t('title') };
}

type RegisterParams = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RegisterPage({ searchParams }: RegisterParams) {
  const person = await requirePerson();
  const [t, imported, rulebook, language, query] = await Promise.all([
    getTranslations('register'),
    getTranslations('imported'),
    getTranslations('rulebook'),
    getLocale(),
    readQuery(searchParams),
  ]);
  if (!can(person, 'case.read')) {
    return <PageHeader title={t('title')} lead={t('notForAdministrators')} />;
  }
  const { rows, next, previous } = await listCases(person, query);
  const opens = can(person, 'case.open');

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={opens ? <LinkButton href={paths.newCase}>{t('newCase')}</LinkButton> : undefined}
      />
      <RegisterFilters key={registerHref(query)} query={query} countries={countryOptions(language)} />
      <Words namespaces={['register']}>
        <RegisterTable
          rows={rows}
          query={query}
          levels={Object.fromEntries(REGISTER_LEVELS.map((level) => [level, rulebook(`levels.${level}`)]))}
          empty={<Nothing isFiltered={isFiltered(query)} opens={opens} />}
        />
      </Words>
      <RegisterPages query={query} next={next} previous={previous} />
      {rows.length > 0 && can(person, 'register.export') ? (
        <RegisterExports query={query} oversees={can(person, 'register.oversee')} />
      ) : null}
      <p className="mt-8">
        <Link href={paths.imported}>{imported('title')}</Link>
      </p>
    </>
  );
}

async function Nothing({ isFiltered: filtered, opens }: { isFiltered: boolean; opens: boolean }) {
  const t = await getTranslations('register');
  if (filtered) {
    return (
      <div className="max-w-prose space-y-4">
        <p className="text-lead">{t('noMatch.title')}</p>
        <p>{t('noMatch.body')}</p>
        <p>
          <LinkButton href={paths.cases} variant="secondary">
            {t('filters.clear')}
          </LinkButton>
        </p>
      </div>
    );
  }
  return (
    <div className="max-w-prose space-y-4">
      <p className="text-lead">{t('empty.title')}</p>
      <p>{t(opens ? 'empty.writer' : 'empty.reader')}</p>
      {opens ? (
        <p>
          <LinkButton href={paths.newCase}>{t('newCase')}</LinkButton>
        </p>
      ) : null}
    </div>
  );
}
