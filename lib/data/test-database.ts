import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { TEMPLATE } from './test-cluster';

/** Runs before each test file of the `database` project: `env().DATABASE_URL` is then a fresh database of its own. */
const cluster = inject('testCluster');
const name = `test_${randomBytes(8).toString('hex')}`;

await onCluster(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);

const url = new URL(cluster);
url.pathname = name;
process.env.DATABASE_URL = url.href;
process.env.PUBLIC_URL = 'http://localhost:3000';
process.env.AUTH_SECRET = 'a secret that only the tests use';
process.env.LEDGER_KEY = 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';

afterAll(() => onCluster(`DROP DATABASE ${name} WITH (FORCE)`));

async function onCluster(statement: string) {
  const client = new Client({ connectionString: cluster });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
