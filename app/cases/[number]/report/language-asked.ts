import { LANGUAGES, type Language } from '@/lib/auth/person';

export type ReportQuery = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The language of a report that a page's address asks for; undefined when it asks for none that there is. */
export function languageAsked({ language }: Awaited<ReportQuery['searchParams']>): Language | undefined {
  return LANGUAGES.find((each) => each === language);
}
