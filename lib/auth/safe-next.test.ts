import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next';

describe('where signing in leads', () => {
  it('is the page one came from', () => {
    expect(safeNext('/cases/SCR-2026-0001/review?x=1')).toBe('/cases/SCR-2026-0001/review?x=1');
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example/x',
    '/\\elsewhere.example',
    '\\\\elsewhere',
    'javascript:x',
  ])('is never another host: %s', (next) => {
    expect(safeNext(next)).toBe('/');
  });

  it('is the desk when nothing, nonsense or the sign-in page itself is named', () => {
    expect(safeNext(undefined)).toBe('/');
    expect(safeNext(['/a', '/b'])).toBe('/');
    expect(safeNext('/sign-in?next=/sign-in')).toBe('/');
    expect(safeNext(`/${'a'.repeat(600)}`)).toBe('/');
  });
});
