import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { leavesOpen, PRACTICES, valueNow } from '@/components/reference/country-topics';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Words } from '@/components/words';
import { can } from '@/lib/auth/can';
import { currentPerson } from '@/lib/auth/session';
import { factsOfCountry } from '@/lib/countries/look-up';
import { countryName } from '@/lib/countries/names';
import { factsInForce } from '@/lib/data/facts-in-force';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';
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
  const [t, e, language, names, parameters] = await Promise.all([
    getTranslations('reference'),
    getTranslations('editions'),
    getLocale(),
    rulebookWords(),
    searchParams,
  ]);
  const query = readCountriesQuery(parameters);
  const [person, edition] = [await currentPerson(), await factsInForce()];
  const byName = new Intl.Collator(language);
  const rows = [...new Set(edition.facts.map(({ iso3 }) => iso3))]
    .map((iso3): CountryRow => {
      const executions = factsOfCountry(edition, iso3).filter(
        ({ topic, value }) => topic === 'executions-drugs' && value === 'yes',
      );
      return {
        iso3,
        name: countryName(iso3, language),
        law: valueNow(edition, iso3, 'death-penalty-drugs'),
        executions: executions.map(({ fromYear }) => fromYear).join(', '),
        practices: PRACTICES.filter((topic) => valueNow(edition, iso3, topic) === 'yes').map(names.topic),
      };
    })
    .filter((row) => isShown(row, query.show))
    .sort((one, other) => byName.compare(one.name, other.name));
  if (query.sort === 'law') rows.sort((one, other) => LAW_ORDER.indexOf(one.law) - LAW_ORDER.indexOf(other.law));
  if (query.direction === 'desc') rows.reverse();

  return (
    <>
      <PageHeader
        eyebrow={t('countries.eyebrow', { date: formatDate(edition.asOf, language) })}
        title={t('countries.title')}
        lead={t('countries.lead')}
        actions={
          person && can(person, 'facts.read') ? (
            <LinkButton href={paths.factsEditions} variant="secondary">
              {e('link')}
            </LinkButton>
          ) : null
        }
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
