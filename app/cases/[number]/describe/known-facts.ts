import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { CountryFactView } from '@/components/describe/country-fact';
import type { Draft } from '@/lib/cases/project';
import { currentFacts } from '@/lib/countries/edition';
import { formatDate } from '@/lib/messages/format';
import type { CountryFact, Question } from '@/lib/rules/types';
import { factAbout } from './asked';

/** What is already known of a country, by question, in the reader's language. */
export async function knownFacts(
  description: Draft,
  iso3: string,
  questions: readonly Question[],
  date: string,
): Promise<Record<string, CountryFactView>> {
  const [t, language, { rulebook }] = await Promise.all([getTranslations('describe'), getLocale(), getMessages()]);
  const topics: Readonly<Record<string, string>> = rulebook.topics;

  const statement = (fact: CountryFact) => ({
    text: t('facts.said', {
      topic: topics[fact.topic] ?? fact.topic,
      value: t(`facts.values.${fact.value}`),
    }),
    detail: fact.detail,
    years: t('facts.years', {
      span: `${fact.fromYear ? 'from' : ''}${fact.untilYear ? 'until' : ''}` || 'open',
      from: String(fact.fromYear ?? ''),
      until: String(fact.untilYear ?? ''),
      known: fact.evidenceYear ? 'yes' : 'no',
      evidence: String(fact.evidenceYear ?? ''),
    }),
    sources: newestFirst(fact.sources).map((id) => {
      const source = currentFacts.sources[id];
      if (!source) return { name: id, url: '' };
      const year = source.year ? ` (${source.year})` : '';
      return { name: `${source.publisher}, ${source.title}${year}`, url: source.url };
    }),
  });

  return Object.fromEntries(
    questions.flatMap(({ id, fact }) => {
      if (!fact) return [];
      const { value, facts } = factAbout(description, fact, iso3, date);
      const edition = t('facts.edition', { date: formatDate(currentFacts.asOf, language) });
      return [[id, { isSettled: value !== 'absent', statements: facts.map(statement), edition }]];
    }),
  );
}

function newestFirst(sources: readonly string[]): string[] {
  const yearOf = (id: string) => currentFacts.sources[id]?.year ?? 0;
  return [...sources].sort((one, other) => yearOf(other) - yearOf(one));
}
