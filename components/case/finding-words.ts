import { createTranslator } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { Language } from '@/lib/auth/person';
import type { Draft } from '@/lib/cases/project';
import { currentFacts } from '@/lib/countries/edition';
import { countryName } from '@/lib/countries/names';
import { formatDate, formatList } from '@/lib/messages/format';
import { currentRulebook } from '@/lib/rules';
import type { Speaker } from '@/lib/rules/explain';
import type { FactsEdition, Rule } from '@/lib/rules/types';
import { type RulebookNames, rulebookNames } from './rulebook-names';

/** Everything that the parts of a finding need to speak about one project in the language of the reader. */
export type FindingWords = {
  t: Awaited<ReturnType<typeof getTranslations<'findings'>>>;
  rulebook: RulebookNames;
  /** Says findings in whole sentences. */
  speaker: Speaker;
  description: Draft;
  language: Language;
  /** `project`, a component or a country by name. */
  subject: (subject: string) => string;
  country: (iso3: string) => string;
  /** The field in which a phrase stands, named as the form names it. */
  field: (field: string) => string;
  /** A level as it stands inside a sentence: without a capital. */
  levelInside: (level: string) => string;
  date: (date: string) => string;
  /** The documents behind the country facts, by id. */
  sources: FactsEdition['sources'];
  /** The rules that the findings were made with. */
  rules: readonly Rule[];
  list: (items: readonly string[], type: 'conjunction' | 'disjunction') => string;
};

const COMMON_ANSWERS = ['yes', 'no', 'none', 'unknown'] as const;
const isCommon = (value: string): value is (typeof COMMON_ANSWERS)[number] =>
  COMMON_ANSWERS.some((answer) => answer === value);

/** `sources` and `rules` are those of the editions that the findings were made with; without them, the shipped ones. */
export async function findingWords(
  description: Draft,
  sources: FactsEdition['sources'] = currentFacts.sources,
  rules: readonly Rule[] = currentRulebook.rules,
): Promise<FindingWords> {
  const [t, messages, language] = await Promise.all([getTranslations('findings'), getMessages(), getLocale()]);
  const componentName = (id: string) => {
    const component = description.components.find((each) => each.id === id);
    return component ? component.name || t('unnamedComponent') : undefined;
  };
  const subject = (id: string) =>
    id === 'project' ? t('wholeProject') : (componentName(id) ?? countryName(id, language));
  const rulebook = rulebookNames(messages.rulebook, (value) => (isCommon(value) ? t(`answers.${value}`) : value));
  const country = (iso3: string) => countryName(iso3, language);
  const translate = createTranslator({
    locale: language,
    messages: { rulebook: messages.rulebook },
    namespace: 'rulebook',
  });
  const has = (key: string) => translate.has(key as Parameters<typeof translate.has>[0]);
  const stateOf = (id: string) => description.components.find((each) => each.id === id)?.country ?? '';
  return {
    t,
    rules,
    rulebook,
    speaker: {
      has,
      // An older edition may name what has no words any more: it is then shown by its id.
      say: (key, values) =>
        has(key) ? translate(key as Parameters<typeof translate>[0], values) : (key.split('.')[1] ?? key),
      questions: currentRulebook.questions,
      nameOf: subject,
      stateOf: (id) => (stateOf(id) === '' ? '' : country(stateOf(id))),
    },
    levelInside: (level) => rulebook.level(level).toLocaleLowerCase(language),
    description,
    language,
    sources,
    subject,
    country,
    field: (field) => {
      const [head, id, part] = field.split('.');
      if (head === 'components')
        return t(`fields.component.${part === 'name' ? 'name' : 'description'}`, { component: subject(id ?? '') });
      if (head === 'indicators') return t('fields.indicator', { number: Number(id) + 1 });
      return t(head === 'title' ? 'fields.title' : 'fields.summary');
    },
    date: (date) => formatDate(date, language),
    list: (items, type) => formatList(items, language, type),
  };
}
