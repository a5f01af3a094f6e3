import { describe, expect, it } from 'vitest';
import { isFiltered, readQuery, registerHref } from './register-query';

describe('the register in an address', () => {
  it('reads back what it wrote', async () => {
    const query = { sort: 'level', direction: 'asc', state: 'draft', country: 'IRN', text: 'border & dogs' } as const;
    const parameters = new URL(registerHref(query), 'http://localhost').searchParams;
    expect(await readQuery(Promise.resolve(Object.fromEntries(parameters)))).toMatchObject(query);
  });

  it('leaves the default order unsaid', () => {
    expect(registerHref({ sort: 'updated', direction: 'desc' })).toBe('/cases');
  });

  it('takes nonsense as nothing asked', async () => {
    const query = await readQuery(
      Promise.resolve({ sort: "'; drop", state: '', country: 'iran', text: ['a', 'b'], x: 'y' }),
    );
    expect(query).toMatchObject({ sort: 'updated', direction: 'desc' });
    expect(isFiltered(query)).toBe(false);
  });
});
