import { LANGUAGES } from '@/lib/auth/person';
import type { Draft } from '@/lib/cases/project';
import { fold } from '@/lib/cases/text';
import { countryName } from '@/lib/countries/names';
import type { LimbLevel } from '@/lib/rules/types';
import { REGISTER_LEVELS, type RegisterLevel } from './register';

/** Characters kept for searching one case. */
const MOST = 20_000;

/** What the register keeps beside a case for sorting and searching; never shown. */
export type CaseIndex = { title: string; sortTitle: string; searchText: string; countries: string[] };

/** Number, title, parties, components, places and countries (in every language), folded. Pure. */
export function indexOf(number: string, { title, donor, implementer, components }: Draft): CaseIndex {
  const countries = [...new Set(components.map(({ country }) => country).filter((country) => country !== ''))].sort();
  const words = [
    number,
    title,
    donor,
    implementer,
    ...components.flatMap(({ name, recipient, place }) => [name, recipient, place]),
    ...countries,
    ...countries.flatMap((country) => LANGUAGES.map((language) => countryName(country, language))),
  ];
  return { title, sortTitle: fold(title), searchText: fold(words.join('\n')).slice(0, MOST), countries };
}

/** The words of a search, each of which must occur. */
export function searchWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean).slice(0, 10);
}

/** The gravest settled level; `cannot-tell` when nothing is settled but something could be. */
export function worstLevel(levels: readonly Pick<LimbLevel, 'level'>[]): RegisterLevel {
  return REGISTER_LEVELS.find((level) => levels.some((limb) => limb.level === level)) ?? 'none';
}

/** Order of a level in the register: 6 = extreme, 1 = none, 0 = not screened. The database checks the same. */
export function levelRank(level: RegisterLevel | null): number {
  return level === null ? 0 : REGISTER_LEVELS.length - REGISTER_LEVELS.indexOf(level);
}
