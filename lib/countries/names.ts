import { alpha2Of, countryCodes } from './codes';

type Language = 'en' | 'fr' | 'es';

/** Where the name in the Unicode data (CLDR) is not the one used at the United Nations, or reads badly in a sentence. */
const UN_NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  COD: {
    en: 'Democratic Republic of the Congo',
    fr: 'République démocratique du Congo',
    es: 'República Democrática del Congo',
  },
  COG: { en: 'Congo', fr: 'Congo', es: 'Congo' },
  HKG: { en: 'Hong Kong (China)', fr: 'Hong Kong (Chine)', es: 'Hong Kong (China)' },
  MAC: { en: 'Macao (China)', fr: 'Macao (Chine)', es: 'Macao (China)' },
  MMR: { en: 'Myanmar', fr: 'Myanmar', es: 'Myanmar' },
  PSE: { en: 'State of Palestine', fr: 'État de Palestine', es: 'Estado de Palestina' },
};

const displayNames = new Map<string, Intl.DisplayNames>();

function displayNamesIn(language: string): Intl.DisplayNames {
  const known = displayNames.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames([language, 'en'], { type: 'region', style: 'long', fallback: 'code' });
  displayNames.set(language, made);
  return made;
}

/**
 * The full name of a country in a language (BCP 47 tag), e.g. `countryName('IRN', 'fr')` is "Iran".
 * An unknown code comes back as it is, so that text from outside can always be shown.
 */
export function countryName(iso3: string, language: string): string {
  const own = UN_NAMES[iso3]?.[language.slice(0, 2) as Language];
  if (own) return own;
  const alpha2 = alpha2Of(iso3);
  return alpha2 ? (displayNamesIn(language).of(alpha2) ?? iso3) : iso3;
}

/** Every country with its name, in the alphabetical order of that language: the options of a country field. */
export function countryOptions(language: string): { value: string; label: string }[] {
  const collator = new Intl.Collator(language);
  return countryCodes
    .map((iso3) => ({ value: iso3, label: countryName(iso3, language) }))
    .sort((a, b) => collator.compare(a.label, b.label));
}
