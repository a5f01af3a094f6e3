import { afterAll } from 'vitest';
import { database } from './client';
import { copyTemplate } from './test-copy';
import { owner } from './test-owner';

/**
 * Runs before each test file that needs a database: `env().DATABASE_URL` is then a fresh database of its own, for the
 * role of the application, which owns nothing there; DATABASE_OWNER_URL is the same for the superuser. Files that one
 * worker runs find theirs at the same address, for settings are read once.
 */
const { application, superuser, drop } = await copyTemplate(`test_${process.pid}`);

process.env.DATABASE_URL = application;
process.env.DATABASE_OWNER_URL = superuser;
process.env.PUBLIC_URL = 'http://localhost:3000';
process.env.AUTH_SECRET = 'a secret that only the tests use';
process.env.LEDGER_KEY = 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';

afterAll(async () => {
  await database().$disconnect();
  await owner().$disconnect();
  await drop();
});
