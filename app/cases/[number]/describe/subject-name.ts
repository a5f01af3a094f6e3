import type { Draft } from '@/lib/cases/project';
import { countryName } from '@/lib/countries/names';

/** What a set of answers is about, by name; null for a subject that the description does not have. */
export function subjectName(
  { components }: Draft,
  subject: string,
  words: { project: string; unnamed: (number: number) => string; language: string },
): string | null {
  if (subject === 'project') return words.project;
  const index = components.findIndex(({ id }) => id === subject);
  if (index >= 0) return components[index]?.name || words.unnamed(index + 1);
  return components.some(({ country }) => country === subject) ? countryName(subject, words.language) : null;
}
