import { afterAll } from 'vitest';
import { copyTemplate } from './test-copy';

/**
 * Runs before each test file of the `database` project: `env().DATABASE_URL` is then a fresh database of its own, for the
 * role of the application, which owns nothing there; DATABASE_OWNER_URL is the same for the superuser.
 */
const { application, superuser, drop } = await copyTemplate();

process.env.DATABASE_URL = application;
process.env.DATABASE_OWNER_URL = superuser;
process.env.PUBLIC_URL = 'http://localhost:3000';
process.env.AUTH_SECRET = 'a secret that only the tests use';
process.env.LEDGER_KEY = 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';

afterAll(drop);
