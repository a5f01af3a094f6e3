import { Client } from 'pg';

/** Runs one statement on a database, as somebody who has it in their hands. Throws what the database answers. */
export async function onDatabase(url: string, statement: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** The same on the database of this run, as the owner of its tables. */
export function sql(statement: string, ...values: unknown[]) {
  return onDatabase(env('DATABASE_OWNER_URL'), statement, values);
}

type Setting =
  | 'DATABASE_URL'
  | 'DATABASE_OWNER_URL'
  | 'AUTH_SECRET'
  | 'PUBLIC_URL'
  | 'JOURNEYS_CLUSTER'
  | 'JOURNEYS_APPLICATION';

/** A setting that the global setup has made. */
export function env(name: Setting): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: journeys run through Playwright's configuration`);
  return value;
}
