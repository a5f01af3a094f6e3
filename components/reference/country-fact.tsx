import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { CountryFact as Fact, FactsEdition } from '@/lib/rules/types';
import { FactValue } from './fact-value';
import { spanOf } from './span-of';

/** Years after which the newest document is called old. */
const OLD = 10;

/** One dated statement about a State, with the documents behind it. */
export function CountryFact({ fact, edition: { sources, asOf } }: { fact: Fact; edition: FactsEdition }) {
  const t = useTranslations('reference');
  const newestFirst = [...fact.sources].sort((one, other) => (sources[other]?.year ?? 0) - (sources[one]?.year ?? 0));
  const isOld = fact.evidenceYear !== null && Number(asOf.slice(0, 4)) - fact.evidenceYear >= OLD;
  const [shown, more] = [newestFirst.slice(0, 3), newestFirst.slice(3)];
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className="text-base">
        <FactValue value={fact.value} />
      </p>
      <div className="max-w-prose">
        <p lang="en">{fact.detail}</p>
        <p className="mt-1 text-small text-muted">
          {t(`country.years.${spanOf(fact)}`, {
            from: String(fact.fromYear ?? ''),
            until: String(fact.untilYear ?? ''),
          })}{' '}
          {fact.evidenceYear ? t('country.evidence', { year: String(fact.evidenceYear) }) : null}{' '}
          {t(`country.confidence.${fact.confidence}`)}
        </p>
        {isOld ? <p className="mt-1 text-small">{t('country.old')}</p> : null}
        <div className="mt-1 space-y-1 text-small">
          <Sources ids={shown} sources={sources} />
          {more.length > 0 ? (
            <Disclosure summary={t('country.moreDocuments', { count: more.length })}>
              <Sources ids={more} sources={sources} />
            </Disclosure>
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Documents by title, with links. */
export function Sources({ ids, sources }: { ids: readonly string[]; sources: FactsEdition['sources'] }) {
  return (
    <ul lang="en" className="space-y-0.5">
      {ids.map((id) => (
        <li key={id} className="wrap-anywhere">
          <Source source={sources[id]} id={id} />
        </li>
      ))}
    </ul>
  );
}

function Source({ source, id }: { source: FactsEdition['sources'][string] | undefined; id: string }) {
  if (!source) return id;
  const where = `${source.publisher}${source.year ? `, ${source.year}` : ''}`;
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      <span className="text-muted">. {where}</span>
    </>
  );
}
