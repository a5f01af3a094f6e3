import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

/** Survives a hot reload, which would otherwise leave a pool behind at each change. */
const kept = globalThis as typeof globalThis & { scrupleDatabase?: PrismaClient };

/** The one connection pool. Opened at the first call, not at import: the build has no database. */
export function database(): PrismaClient {
  kept.scrupleDatabase ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 10_000 }),
  });
  return kept.scrupleDatabase;
}

/** What runs inside one transaction. */
export type Transaction = Prisma.TransactionClient;
