import type { Language } from '@/lib/auth/person';
import type { Term } from '@/lib/cases/record-schema';
import type { RulebookWords } from '@/lib/cases/rulebook-words';
import { isCountryCode } from '@/lib/countries/codes';
import { countryName } from '@/lib/countries/names';
import type english from '@/lib/messages/en/report.json';
import { formatDate, formatDateTime, formatList, formatMoney } from '@/lib/messages/format';

/** The `report` messages of one language. */
export type ReportMessages = typeof english;

/** The keys of nested messages, joined with full stops. */
export type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T & string];
export type ReportKey = KeysOf<ReportMessages>;

/** What drawing a record in one language needs. `englishRulebook` tells which sealed words still stand as they were. */
export type LanguagePack = {
  language: Language;
  report: ReportMessages;
  rulebook: RulebookWords;
  englishRulebook: RulebookWords;
};

type Values = Readonly<Record<string, string | number>>;
type Vocabulary = {
  [K in keyof ReportMessages]: ReportMessages[K] extends Record<string, string> ? K : never;
}[keyof ReportMessages];
type RulebookVocabulary = 'mitigations' | 'signals' | 'topics' | 'levels' | 'limbs' | 'outcomes' | 'effects';

/** Names of people by id. They stand beside a record, never in it. */
export type Names = Readonly<Record<string, string>>;

/** The words of a report in one language. A sealed sentence is translated only while its English is what was sealed. */
export function reportWords({ language, report, rulebook, englishRulebook }: LanguagePack, names: Names) {
  const t = (key: ReportKey, values: Values = {}): string =>
    lookUp(report, key).replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

  const standing = (sealed: string, now: string | undefined, translated: string | undefined) =>
    now === sealed ? (translated ?? sealed) : sealed;

  const own = (vocabulary: Vocabulary, { key, words }: Term): string => {
    const list: Readonly<Record<string, string>> = report[vocabulary];
    return list[key] ?? words;
  };

  const sealed = (vocabulary: RulebookVocabulary, { key, words }: Term): string =>
    standing(words, englishRulebook[vocabulary][key], rulebook[vocabulary][key]);

  const question = (id: string, text: string): string =>
    standing(text, englishRulebook.questions[id]?.text, rulebook.questions[id]?.text);

  const option = (id: string, term: Term): string => {
    const translated = rulebook.questions[id]?.options?.[term.key];
    if (translated) return standing(term.words, englishRulebook.questions[id]?.options?.[term.key], translated);
    if (isCountryCode(term.key)) return countryName(term.key, language);
    return own('answers', term);
  };

  const rule = (id: string, part: 'title' | 'reasoning' | 'clearedOnlyBy', words: string): string =>
    standing(words, englishRulebook.rules[id]?.[part], rulebook.rules[id]?.[part]);

  const subject = ({ key, words }: Term): string => {
    if (key === 'project') return t('project.wholeProject');
    return /^[A-Z]{3}$/.test(key) ? countryName(key, language) : words;
  };

  return {
    language,
    t,
    own,
    sealed,
    question,
    option,
    options: (id: string, terms: readonly Term[]) => terms.map((term) => option(id, term)).join(t('separator')),
    several: (items: readonly string[]) => items.join(t('separator')),
    pair: (name: string, value: string) => t('pair', { name, value }),
    rule,
    subject,
    name: (id: string) => names[id] ?? id,
    date: (iso: string) => formatDate(iso, language),
    dateTime: (iso: string) => formatDateTime(iso, language),
    money: (amount: { value: number; currency: string }) => formatMoney(amount, language),
    list: (items: readonly string[]) => formatList(items, language, 'conjunction'),
  };
}
export type ReportWords = ReturnType<typeof reportWords>;

function lookUp(report: ReportMessages, key: ReportKey): string {
  const found = key.split('.').reduce<unknown>((part, step) => Reflect.get(Object(part), step), report);
  return typeof found === 'string' ? found : key;
}
