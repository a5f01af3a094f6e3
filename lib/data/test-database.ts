import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { APPLICATION } from '@/lib/launch/postgres/roles';
import { TEMPLATE } from './test-cluster';

/**
 * Runs before each test file of the `database` project: `env().DATABASE_URL` is then a fresh database of its own, for the
 * role of the application, which owns nothing there; DATABASE_OWNER_URL is the same for the superuser.
 */
const cluster = inject('testCluster');
const name = `test_${randomBytes(8).toString('hex')}`;

await onCluster(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
// A copy does not bring the rights on the database itself.
await onCluster(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${APPLICATION}`);

process.env.DATABASE_URL = inHere(cluster.application);
process.env.DATABASE_OWNER_URL = inHere(cluster.superuser);
process.env.PUBLIC_URL = 'http://localhost:3000';
process.env.AUTH_SECRET = 'a secret that only the tests use';
process.env.LEDGER_KEY = 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';

afterAll(() => onCluster(`DROP DATABASE ${name} WITH (FORCE)`));

function inHere(address: string): string {
  const url = new URL(address);
  url.pathname = name;
  return url.href;
}

async function onCluster(statement: string) {
  const client = new Client({ connectionString: cluster.superuser });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
