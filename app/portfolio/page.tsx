import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DifferingTable } from '@/components/portfolio/differing-table';
import { MoneyLines } from '@/components/portfolio/money-lines';
import { portfolioWords } from '@/components/portfolio/portfolio-words';
import { TallyTable } from '@/components/portfolio/tally-table';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/auth/can';
import { requirePerson } from '@/lib/auth/session';
import { yearSchema } from '@/lib/cases/portfolio';
import { getPortfolio } from '@/lib/data/portfolio';
import { TALLIES } from '@/lib/exchange/portfolio-table';
import { paths } from '@/lib/paths';
import { TakeHome } from './take-home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('portfolio');
  return { title: t('title') };
}

/** What the cases of a year come to. */
export default async function PortfolioPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const person = await requirePerson();
  if (!can(person, 'portfolio.read')) notFound();
  const [t, language] = await Promise.all([getTranslations('portfolio'), getLocale()]);
  const [words, { portfolio, years }] = await Promise.all([
    portfolioWords(language),
    getPortfolio(person, yearSchema.parse((await searchParams).year)),
  ]);
  const { year, cases, decisions } = portfolio;
  const isEmpty = cases.count === 0 && decisions === 0;
  return (
    <>
      <PageHeader title={`${t('title')} ${year}`} lead={t('lead')} />
      <nav aria-label={t('years')} className="mb-10 border-y border-hairline py-3">
        <ul className="flex flex-wrap gap-x-5">
          {years.map((each) => (
            <li key={each}>
              <Link
                href={paths.portfolio(each)}
                aria-current={each === year ? 'page' : undefined}
                className="inline-block min-h-8 py-1 tabular-nums aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {each}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {isEmpty ? (
        <p className="text-lead">{t('empty', { year: String(year) })}</p>
      ) : (
        <>
          <p className="text-lead">{t('summary', { cases: cases.count, components: cases.components, decisions })}</p>
          <p className="mt-2 font-semibold tabular-nums">
            <MoneyLines money={cases.money} />
          </p>
          {cases.withoutAmount > 0 ? (
            <p className="unknown mt-3">{t('withoutAmount', { count: cases.withoutAmount })}</p>
          ) : null}
          <TakeHome year={year} />
          {TALLIES.map((part) => (
            <TallyTable key={part} part={part} year={year} tallies={portfolio[part]} words={words} />
          ))}
          <DifferingTable year={year} ratings={portfolio.ratedDifferently} words={words} />
        </>
      )}
      <section aria-labelledby="how" className="mt-14 max-w-prose space-y-3 border-t border-hairline pt-6">
        <h2 id="how" className="font-semibold">
          {t('how.title')}
        </h2>
        <p>{t('how.cases')}</p>
        <p>{t('how.money')}</p>
        <p>{t('how.small')}</p>
      </section>
    </>
  );
}
