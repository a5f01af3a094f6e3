import { vi } from 'vitest';
import type { PrismaClient } from '@/prisma/generated/client';
import { copyTemplate } from './test-copy';

const OTHER = {
  PUBLIC_URL: 'https://ministry.example.org',
  AUTH_SECRET: 'the secret of another installation',
  LEDGER_KEY: 'MC4CAQAwBQYDK2VwBCIEIB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgEA',
};

/**
 * Works in another installation: another database, another key, another name, and modules that know nothing of this one.
 * What it imports itself, by `import()`, is of there.
 */
export async function elsewhere<Value>(work: () => Promise<Value>): Promise<Value> {
  const kept = globalThis as typeof globalThis & { scrupleDatabase?: PrismaClient };
  const { application, superuser, drop } = await copyTemplate();
  const here = { database: kept.scrupleDatabase, environment: { ...process.env } };
  kept.scrupleDatabase = undefined;
  Object.assign(process.env, OTHER, { DATABASE_URL: application, DATABASE_OWNER_URL: superuser });
  vi.resetModules();
  try {
    return await work();
  } finally {
    await (kept.scrupleDatabase as PrismaClient | undefined)?.$disconnect();
    kept.scrupleDatabase = here.database;
    Object.assign(process.env, here.environment);
    vi.resetModules();
    await drop();
  }
}
