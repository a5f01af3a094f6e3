import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { APPLICATION } from '@/lib/launch/postgres/roles';
import { TEMPLATE } from './test-cluster';

/** A database of its own, migrated, for the role of the application and for the superuser; any before it of this name goes. */
export async function copyTemplate(name = `test_${randomBytes(8).toString('hex')}`) {
  const cluster = inject('testCluster');
  const inHere = (address: string) => {
    const url = new URL(address);
    url.pathname = name;
    return url.href;
  };
  await onCluster(cluster.superuser, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await onCluster(cluster.superuser, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  // A copy does not bring the rights on the database itself.
  await onCluster(
    cluster.superuser,
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${APPLICATION}`,
  );
  return {
    application: inHere(cluster.application),
    superuser: inHere(cluster.superuser),
    drop: () => onCluster(cluster.superuser, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onCluster(superuser: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: superuser });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
