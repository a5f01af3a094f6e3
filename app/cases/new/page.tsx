import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { examples } from '@/lib/cases/examples';
import { countryName } from '@/lib/countries/names';
import { formatList } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
import { countriesOf } from '@/lib/rules/engine/run';
import { NewCaseForm } from './new-case-form';
import { OpenExample } from './open-example';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('register');
  return { title: t('new.title') };
}

export default async function NewCasePage() {
  const person = await requirePerson();
  if (!can(person, 'case.open')) notFound();
  const [t, i, language] = await Promise.all([getTranslations('register'), getTranslations('imported'), getLocale()]);
  const about = (countries: readonly string[], count: number) =>
    t('new.example', {
      countries: formatList(
        countries.map((iso3) => countryName(iso3, language)),
        language,
        'conjunction',
      ),
      count,
    });

  return (
    <>
      <PageHeader back={{ href: paths.cases, label: t('title') }} title={t('new.title')} lead={t('new.lead')} />
      <Words namespaces={['register']}>
        <NewCaseForm />
        {can(person, 'case.import') ? (
          <p className="mt-8">
            <Link href={paths.importCase}>{i('import.title')}</Link>
          </p>
        ) : null}
        <section aria-labelledby="examples" className="mt-16 max-w-3xl">
          <h2 id="examples" className="font-serif text-h2 font-semibold">
            {t('new.examples')}
          </h2>
          <p className="mt-2 mb-4 max-w-prose text-muted">{t('new.examplesLead')}</p>
          <ul className="border-t border-hairline">
            {examples.map(({ slug, title, description }) => (
              <OpenExample
                key={slug}
                slug={slug}
                title={title}
                about={about(countriesOf(description), description.components.length)}
              />
            ))}
          </ul>
        </section>
      </Words>
    </>
  );
}
