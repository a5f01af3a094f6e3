import { describe, expect, it } from 'vitest';
import { references } from './references';
import { rules } from './rules';

const named = rules.flatMap(({ id, references: ids = [] }) => ids.map((reference) => ({ rule: id, reference })));

describe('the references of the rules', () => {
  it('are all there', () => {
    expect(named.filter(({ reference }) => !(reference in references))).toEqual([]);
  });

  it('are each named once by a rule', () => {
    const twice = rules.filter(({ references: ids = [] }) => new Set(ids).size < ids.length);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(named.map(({ reference }) => reference));
    expect(Object.keys(references).filter((id) => !used.has(id))).toEqual([]);
  });

  it('have a title and a secure address that can be read as one', () => {
    const odd = Object.entries(references).filter(
      ([, { title, url }]) => title.trim() === '' || new URL(url).protocol !== 'https:',
    );
    expect(odd).toEqual([]);
  });

  it('are not the section that is applied', () => {
    expect(Object.keys(references).filter((id) => id.startsWith('IV.3'))).toEqual([]);
  });
});
