import { alpha2Of, countryCodes, isCountryCode } from '@/lib/countries/codes';

const byTwoLetters = new Map(countryCodes.map((iso3) => [alpha2Of(iso3) ?? '', iso3]));

/** The three-letter code for a code of two or three letters, in either case; undefined for any other. */
export function readCountry(code: string): string | undefined {
  const upper = code.trim().toUpperCase();
  return isCountryCode(upper) ? upper : byTwoLetters.get(upper);
}
