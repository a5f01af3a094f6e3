import type { Metadata } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { leavesOpen, PRACTICES, valueNow } from '@/components/reference/country-topics';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { currentFacts } from '@/lib/countries/edition';
import { factsOfCountry } from '@/lib/countries/look-up';
import { countryName } from '@/lib/countries/names';
import { formatDate } from '@/lib/messages/format';
import { CountriesTable, type CountryRow } from './countries-table';
import { type CountriesQuery, countriesHref, readCountriesQuery, SHOWN } from './query';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reference');
  return { title: t('countries.title') };
}

const LAW_ORDER = ['yes', 'disputed', 'none', 'not-listed', 'no'];

function isShown(row: CountryRow, show: CountriesQuery['show']): boolean {
  if (show === 'law') return row.law === 'yes' || leavesOpen(row.law);
  return show === 'all' || row.practices.length > 0;
}

export default async function CountriesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [t, language, names, parameters] = await Promise.all([
    getTranslations('reference'),
    getLocale(),
    rulebookWords(),
    searchParams,
  ]);
  const query = readCountriesQuery(parameters);
  const byName = new Intl.Collator(language);
  const rows = [...new Set(currentFacts.facts.map(({ iso3 }) => iso3))]
    .map((iso3): CountryRow => {
      const executions = factsOfCountry(currentFacts, iso3).filter(
        ({ topic, value }) => topic === 'executions-drugs' && value === 'yes',
      );
      return {
        iso3,
        name: countryName(iso3, language),
        law: valueNow(currentFacts, iso3, 'death-penalty-drugs'),
        executions: executions.map(({ fromYear }) => fromYear).join(', '),
        practices: PRACTICES.filter((topic) => valueNow(currentFacts, iso3, topic) === 'yes').map(names.topic),
      };
    })
    .filter((row) => isShown(row, query.show))
    .sort((one, other) => byName.compare(one.name, other.name));
  if (query.sort === 'law') rows.sort((one, other) => LAW_ORDER.indexOf(one.law) - LAW_ORDER.indexOf(other.law));
  if (query.direction === 'desc') rows.reverse();

  return (
    <>
      <PageHeader
        eyebrow={t('countries.eyebrow', { date: formatDate(currentFacts.asOf, language) })}
        title={t('countries.title')}
        lead={t('countries.lead')}
      />
      <nav aria-label={t('countries.show.label')} className="mb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {SHOWN.map((show) => (
            <li key={show}>
              <Link
                href={countriesHref({ ...query, show })}
                aria-current={show === query.show ? 'page' : undefined}
                className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t(`countries.show.${show}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Words namespaces={['reference']}>
        <CountriesTable rows={rows} query={query} />
      </Words>
    </>
  );
}
