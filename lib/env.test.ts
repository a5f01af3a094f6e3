import { afterEach, expect, test, vi } from 'vitest';
import { readSettings } from './env';

afterEach(() => vi.unstubAllEnvs());

function set(values: Record<string, string>) {
  for (const name of ['PORT', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'AUTH_SECRET', 'LEDGER_KEY']) {
    vi.stubEnv(name, values[name] ?? '');
  }
}

test('with nothing set there are defaults', () => {
  set({});
  expect(readSettings()).toEqual({ PORT: 3000, DATA_DIR: './data' });
});

test('every setting that cannot be used is listed, and no secret is shown', () => {
  set({
    PORT: '70000',
    DATABASE_URL: 'mysql://me:hunter2@host/x',
    PUBLIC_URL: 'host',
    AUTH_SECRET: 'hunter2',
    LEDGER_KEY: 'hunter2',
  });
  expect(readSettings).toThrow(/PORT .*DATABASE_URL .*PUBLIC_URL .*AUTH_SECRET .*LEDGER_KEY /s);
  expect(readSettings).not.toThrow(/hunter2/);
});

test('an address loses its last slash', () => {
  set({ PUBLIC_URL: 'https://scruple.example.org/' });
  expect(readSettings().PUBLIC_URL).toBe('https://scruple.example.org');
});
