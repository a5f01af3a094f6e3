import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { CountryFactView } from '@/components/describe/country-fact';
import { factAbout, type KnownFacts } from '@/lib/cases/contested-facts';
import type { Draft } from '@/lib/cases/project';
import { formatDate } from '@/lib/messages/format';
import type { CountryFact, FactsEdition, FactTopic, Question } from '@/lib/rules/types';

/** Facts that inform a question without answering it. */
const BESIDE: Readonly<Record<string, readonly FactTopic[]>> = {
  K1b: ['death-penalty-status'],
  K2: ['executions-drugs'],
  K2b: ['executions-drugs'],
  K4: ['abusive-rehabilitation'],
  K9: [
    'treaty-iccpr',
    'treaty-iccpr-op2',
    'treaty-cat',
    'treaty-icescr',
    'treaty-icerd',
    'treaty-cedaw',
    'treaty-crc',
    'treaty-crpd',
  ],
  K11: ['treaty-opcat'],
};

/** What is already known of a country, by question, in the reader's language. */
export async function knownFacts(
  description: Draft,
  iso3: string,
  questions: readonly Question[],
  on: KnownFacts,
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
    sources: newestFirst(fact.sources, on.facts).map((id) => {
      const source = on.facts.sources[id];
      if (!source) return { name: id, url: '' };
      const year = source.year ? ` (${source.year})` : '';
      return { name: `${source.publisher}, ${source.title}${year}`, url: source.url };
    }),
  });

  return Object.fromEntries(
    questions.flatMap(({ id, fact }) => {
      const beside = (BESIDE[id] ?? []).flatMap((topic) => factAbout(description, topic, iso3, on).facts);
      if (!fact && beside.length === 0) return [];
      const answering = fact ? factAbout(description, fact, iso3, on) : { value: 'absent' as const, facts: [] };
      const statements = [...answering.facts, ...beside].map(statement);
      const edition = t('facts.edition', { date: formatDate(on.facts.asOf, language) });
      return [[id, { value: answering.value, statements, edition }]];
    }),
  );
}

function newestFirst(sources: readonly string[], edition: FactsEdition): string[] {
  const yearOf = (id: string) => edition.sources[id]?.year ?? 0;
  return [...sources].sort((one, other) => yearOf(other) - yearOf(one));
}
