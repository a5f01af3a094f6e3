import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { CountryFact } from '@/components/reference/country-fact';
import { leavesOpen, TOPICS, valueNow } from '@/components/reference/country-topics';
import { CountryTreaties } from '@/components/reference/country-treaties';
import { rulebookWords } from '@/components/reference/rulebook-words';
import { PageHeader } from '@/components/ui/page-header';
import { isCountryCode } from '@/lib/countries/codes';
import { factsOfCountry } from '@/lib/countries/look-up';
import { countryName } from '@/lib/countries/names';
import { factsInForce } from '@/lib/data/facts-in-force';
import { formatDate } from '@/lib/messages/format';
import { paths } from '@/lib/paths';

type CountryParams = { params: Promise<{ iso3: string }> };

async function countryCode({ params }: CountryParams): Promise<string> {
  const { iso3 } = await params;
  return isCountryCode(iso3) ? iso3 : notFound();
}

export async function generateMetadata(props: CountryParams): Promise<Metadata> {
  return { title: countryName(await countryCode(props), await getLocale()) };
}

export default async function CountryPage(props: CountryParams) {
  const iso3 = await countryCode(props);
  const [t, language, names] = await Promise.all([getTranslations('reference'), getLocale(), rulebookWords()]);
  const edition = await factsInForce();
  const facts = factsOfCountry(edition, iso3);
  return (
    <>
      <PageHeader
        back={{ href: paths.countries, label: t('countries.title') }}
        eyebrow={t('countries.eyebrow', { date: formatDate(edition.asOf, language) })}
        title={countryName(iso3, language)}
        lead={t('country.lead')}
      />
      <div className="border-t border-hairline">
        {TOPICS.map((topic) => {
          const ofTopic = facts
            .filter((fact) => fact.topic === topic)
            .sort((one, other) => (other.fromYear ?? 0) - (one.fromYear ?? 0));
          return (
            <section
              key={topic}
              aria-labelledby={topic}
              className="grid gap-x-10 gap-y-4 border-b border-hairline py-7 lg:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]"
            >
              <h2 id={topic} className="text-h3 font-semibold">
                {names.topic(topic)}
              </h2>
              <div className="space-y-6">
                {ofTopic.map((fact) => (
                  <CountryFact key={`${fact.value} ${fact.fromYear} ${fact.detail}`} fact={fact} edition={edition} />
                ))}
                {leavesOpen(valueNow(edition, iso3, topic)) ? (
                  <p className="unknown max-w-prose">
                    {ofTopic.length === 0 ? `${t('country.nothing')} ` : null}
                    {t(topic === 'death-penalty-drugs' ? 'country.retained' : 'country.answerDecides')}
                  </p>
                ) : null}
              </div>
            </section>
          );
        })}
        <CountryTreaties edition={edition} iso3={iso3} names={names} />
      </div>
    </>
  );
}
