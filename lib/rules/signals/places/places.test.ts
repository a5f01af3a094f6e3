import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../../countries/codes';
import { expandPhrase } from '../notation';
import { tokenize } from '../tokens';
import { placeLines, places } from './places';

const formsOf = (phrases: readonly string[]) =>
  phrases.flatMap(expandPhrase).map((form) => tokenize(form).words.join(' '));
const ownersOf = (kind: 'phrases' | 'except') => {
  const owners = new Map<string, Set<string>>();
  for (const place of places)
    for (const form of formsOf(Object.values(place[kind] ?? {}).flat()))
      owners.set(form, (owners.get(form) ?? new Set()).add(place.iso3));
  return owners;
};

describe('the names of States', () => {
  it('stand for the 193 Members of the United Nations and six more', () => {
    const codes = placeLines.map(({ iso3 }) => iso3);
    expect(codes).toHaveLength(199);
    expect(new Set(codes).size).toBe(199);
    expect(codes.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(['COK', 'NIU', 'PSE', 'TWN', 'VAT', 'XKX']));
  });

  it('hold a name, a people and a capital in three languages', () => {
    for (const { iso3, columns } of placeLines) {
      expect(Object.keys(columns)).toEqual(['en', 'fr', 'es']);
      for (const [language, { names, people, capitals }] of Object.entries(columns))
        for (const list of [names, people, capitals])
          expect(
            list.map((phrase) => phrase.trim()).filter((phrase) => phrase.length > 1),
            `${iso3}, ${language}`,
          ).toEqual(list.length > 0 ? list : ['something']);
    }
  });

  it('belong to one State each', () => {
    const shared = [...ownersOf('phrases')].filter(([, owners]) => owners.size > 1);
    expect(shared.map(([form, owners]) => `${form}: ${[...owners]}`)).toEqual([]);
  });

  it('are not names of other things, and every name of another thing holds one of them', () => {
    const own = ownersOf('phrases');
    for (const { iso3, phrases, except = {} } of places) {
      const names = formsOf(Object.values(phrases).flat()).map((form) => ` ${form} `);
      for (const form of formsOf(Object.values(except).flat())) {
        expect(own.has(form), `${iso3}: ${form}`).toBe(false);
        expect(
          names.some((name) => ` ${form} `.includes(name)),
          `${iso3}: ${form}`,
        ).toBe(true);
      }
    }
  });

  it('need capital letters only where they have some', () => {
    for (const { phrases, capitalised = {} } of places)
      for (const [language, list] of Object.entries(capitalised))
        for (const phrase of list) {
          expect(phrases[language]).toContain(phrase);
          expect(phrase).toMatch(/\p{Lu}/u);
        }
  });
});
