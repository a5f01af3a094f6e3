import { Client } from 'pg';
import { grantApplication } from '../../../prisma/grants';

/** Owns every table and function. Nobody signs in as it: only the superuser, who starts the database, can become it. */
const OWNER = 'scruple_owner';
/** What the application signs in as. It owns nothing, so it can neither switch off a trigger nor alter a table. */
export const APPLICATION = 'scruple';

/** Address of a database for the superuser in the part of its owner. */
export function ownerUrl(superuser: string, database: string): string {
  const url = new URL(superuser);
  url.pathname = database;
  url.searchParams.set('options', `-c role=${OWNER}`);
  return url.href;
}

/**
 * Creates the two roles, and the database if there is none; gives a database of earlier versions, which the application
 * owned, to its owner. May be called at every start.
 * @param superuser address of the database `postgres`
 */
export async function createDatabase(superuser: string, database: string, password: string) {
  await asSuperuser(superuser, 'postgres', async (client) => {
    const roles = await client.query('SELECT rolname FROM pg_roles');
    const names = roles.rows.map(({ rolname }) => rolname);
    if (!names.includes(OWNER)) await client.query(`CREATE ROLE ${OWNER} NOLOGIN`);
    if (!names.includes(APPLICATION)) await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${password}'`);
    const databases = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}`);
  });
  await asSuperuser(superuser, database, async (client) => {
    await client.query(`REASSIGN OWNED BY ${APPLICATION} TO ${OWNER}`);
    await grantApplication(client, APPLICATION);
  });
}

async function asSuperuser(superuser: string, database: string, work: (client: Client) => Promise<void>) {
  const url = new URL(superuser);
  url.pathname = database;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
