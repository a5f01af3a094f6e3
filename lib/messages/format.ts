import type { Language } from '@/lib/auth/person';

/** British English: day before month, as the United Nations write. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

// A formatter takes memory beside the heap, which the collector does not see: each is made once.
const made = new Map<string, unknown>();

function once<Formatter>(name: string, language: Language, make: (locale: string) => Formatter): Formatter {
  const key = `${name} ${language}`;
  if (!made.has(key)) made.set(key, make(LOCALES[language]));
  return made.get(key) as Formatter;
}

/** A day in words, in UTC: 23 November 2026. Takes an ISO date or date-time. */
export function formatDate(date: Date | string, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const formatter = once('date', language, (locale) => new Intl.DateTimeFormat(locale, options));
  const words = formatter.format(new Date(date));
  // French writes the first of a month as an ordinal, which the Unicode data leaves out.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** A moment in words, in UTC: 23 November 2026, 14:05 UTC. */
export function formatDateTime(date: Date | string, language: Language): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' } as const;
  const formatter = once('time', language, (locale) => new Intl.DateTimeFormat(locale, options));
  return `${formatDate(date, language)}, ${formatter.format(new Date(date))} UTC`;
}

/** Whole units with the currency's code, never its sign: EUR 1,200,000 (in French and Spanish 1 200 000 EUR). */
export function formatMoney({ value, currency }: { value: number; currency: string }, language: Language): string {
  const options = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 } as const;
  return once(`money ${currency}`, language, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

export function formatNumber(value: number, language: Language): string {
  return once('number', language, (locale) => new Intl.NumberFormat(locale)).format(value);
}

/** Words joined as the language joins them: "A, B and C". */
export function formatList(words: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  return once(type, language, (locale) => new Intl.ListFormat(locale, { type, style: 'long' })).format(words);
}
