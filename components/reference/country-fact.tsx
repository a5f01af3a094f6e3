import { useTranslations } from 'next-intl';
import type { CountryFact as Fact, FactsEdition } from '@/lib/rules/types';
import { FactValue } from './fact-value';

/** One dated statement about a State, with the documents behind it. */
export function CountryFact({ fact, sources }: { fact: Fact; sources: FactsEdition['sources'] }) {
  const t = useTranslations('reference');
  const years = fact.fromYear && fact.untilYear ? 'both' : fact.fromYear ? 'from' : fact.untilYear ? 'until' : 'open';
  return (
    <div className="grid gap-x-6 gap-y-1 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <p className="text-base">
        <FactValue value={fact.value} />
      </p>
      <div className="max-w-prose">
        <p lang="en">{fact.detail}</p>
        <p className="mt-1 text-small text-muted">
          {t(`country.years.${years}`, { from: String(fact.fromYear ?? ''), until: String(fact.untilYear ?? '') })}{' '}
          {fact.evidenceYear ? t('country.evidence', { year: String(fact.evidenceYear) }) : null}{' '}
          {t(`country.confidence.${fact.confidence}`)}
        </p>
        <ul lang="en" className="mt-1 space-y-0.5 text-small">
          {fact.sources.map((id) => (
            <li key={id} className="wrap-anywhere">
              <Source source={sources[id]} id={id} />
            </li>
          ))}
        </ul>
      </div>
    </div>
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
