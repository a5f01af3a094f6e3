import type { Language } from '@/lib/auth/person';

/** British English: day before month, as the United Nations write. */
const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

/** A day in words, in UTC: 23 November 2026. Takes an ISO date or date-time. */
export function formatDate(date: Date | string, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
  // French writes the first of a month as an ordinal, which the Unicode data leaves out.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** A moment in words, in UTC: 23 November 2026, 14:05 UTC. */
export function formatDateTime(date: Date | string, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(date));
  return `${formatDate(date, language)}, ${time} UTC`;
}

/** Whole units with the currency's code, never its sign: EUR 1,200,000 (in French and Spanish 1 200 000 EUR). */
export function formatMoney(amount: { value: number; currency: string }, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  }).format(amount.value);
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** Words joined as the language joins them: "A, B and C". */
export function formatList(words: readonly string[], language: Language, type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(LOCALES[language], { type, style: 'long' }).format(words);
}
