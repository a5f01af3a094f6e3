import { useTranslations } from 'next-intl';
import type { RulebookNames } from '@/components/case/rulebook-names';
import { Disclosure } from '@/components/ui/disclosure';
import { factsOfCountry } from '@/lib/countries/look-up';
import type { FactsEdition } from '@/lib/rules/types';
import { Sources } from './country-fact';
import { TREATY_TOPICS } from './country-topics';
import { FactValue } from './fact-value';

/** The nine treaties in one list: what holds in the year of the edition, and since when. */
export function CountryTreaties({
  edition,
  iso3,
  names,
}: {
  edition: FactsEdition;
  iso3: string;
  names: RulebookNames;
}) {
  const t = useTranslations('reference');
  const year = Number(edition.asOf.slice(0, 4));
  const holding = factsOfCountry(edition, iso3).filter(({ untilYear }) => untilYear === null || untilYear >= year);
  const rows = TREATY_TOPICS.map((topic) => ({ topic, fact: holding.find((fact) => fact.topic === topic) }));
  const sources = [...new Set(rows.flatMap(({ fact }) => fact?.sources ?? []))];
  return (
    <section
      aria-labelledby="treaties"
      className="grid gap-x-10 gap-y-4 border-b border-hairline py-7 lg:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
    >
      <h2 id="treaties" className="text-h3 font-semibold">
        {t('country.treaties')}
      </h2>
      <div>
        <dl className="space-y-3">
          {rows.map(({ topic, fact }) => (
            <div key={topic} className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
              <dt className="font-semibold sm:col-start-2 sm:row-start-1">{names.topic(topic)}</dt>
              <dd className="sm:col-start-1 sm:row-start-1">
                <FactValue value={fact?.value ?? 'none'} />
              </dd>
              <dd className="text-small text-muted sm:col-start-2">
                {fact ? <span lang="en">{fact.detail}</span> : t('country.nothing')}
              </dd>
            </div>
          ))}
        </dl>
        {sources.length > 0 ? (
          <div className="mt-4 text-small">
            <Disclosure summary={t('country.treatyDocuments')}>
              <Sources ids={sources} sources={edition.sources} />
            </Disclosure>
          </div>
        ) : null}
      </div>
    </section>
  );
}
