import { describe, expect, it } from 'vitest';
import { alpha2Of, countryCodes, isCountryCode } from './codes';
import { countryName, countryOptions } from './names';

describe('country codes', () => {
  it('holds the 249 codes of ISO 3166-1 and Kosovo, each once', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes.map(alpha2Of)).size).toBe(250);
    for (const code of countryCodes) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('takes upper-case alpha-3 codes only', () => {
    expect(isCountryCode('IRN')).toBe(true);
    expect(isCountryCode('XKX')).toBe(true);
    for (const wrong of ['', 'IR', 'irn', 'IRN ', 'ZZZ', '__proto__', 'constructor']) {
      expect(isCountryCode(wrong)).toBe(false);
    }
  });
});

describe('country names', () => {
  it('names a country in each language', () => {
    expect(countryName('IRN', 'en')).toBe('Iran');
    expect(countryName('DEU', 'fr')).toBe('Allemagne');
    expect(countryName('DEU', 'es')).toBe('Alemania');
    expect(countryName('XKX', 'en')).toBe('Kosovo');
  });

  it('uses the name in use at the United Nations where the Unicode data differs', () => {
    expect(countryName('PSE', 'fr')).toBe('État de Palestine');
    expect(countryName('COD', 'en-GB')).toBe('Democratic Republic of the Congo');
  });

  it('has a name, and not a code, for every country in every language', () => {
    for (const language of ['en', 'fr', 'es']) {
      for (const code of countryCodes) expect(countryName(code, language).length).toBeGreaterThan(3);
    }
  });

  it('gives an unknown code back as it is', () => {
    expect(countryName('ZZZ', 'en')).toBe('ZZZ');
  });

  it('sorts the options by name in the language', () => {
    const labels = countryOptions('fr').map(({ label }) => label);
    expect(labels.indexOf('Égypte')).toBeLessThan(labels.indexOf('France'));
  });
});
