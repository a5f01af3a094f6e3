import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '@/lib/env';
import { PrismaClient } from '@/prisma/generated/client';

let client: PrismaClient | undefined;

/** The database of this test file in the hands of its superuser, who has every right that the application lacks. */
export function owner(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: String(env().DATABASE_OWNER_URL), max: 2 }),
  });
  return client;
}
