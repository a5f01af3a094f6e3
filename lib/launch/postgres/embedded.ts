import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Cluster, createCluster, readPasswords, startCluster, stopServer } from './cluster';
import { guard, stopLeftover } from './leftover';
import { databasePlace, rememberPlace } from './place';

const DATABASE = 'scruple';

/** The application's own PostgreSQL. `url` is for the role that owns nothing but the application's database. */
export type EmbeddedDatabase = { url: string; ended: Promise<void> };

/**
 * Starts the PostgreSQL of a data folder; the first time, creates it.
 * @param onStopping receives what stops it, before it runs: a signal may come in between
 */
export async function startEmbedded(
  dataFolder: string,
  onStopping: (stop: () => Promise<void>) => void,
): Promise<EmbeddedDatabase> {
  const place = databasePlace(dataFolder);
  if (!existsSync(place.folder)) createCluster(place);
  rememberPlace(dataFolder, place);
  await stopLeftover(place, readPasswords(place));
  onStopping(async () => stopServer(place));
  const log = join(dataFolder, 'postgres.log');
  if (existsSync(log)) renameSync(log, join(dataFolder, 'postgres.previous.log'));
  const cluster = await startCluster(place, log);
  await guard(cluster.url('postgres'));
  await createDatabase(cluster, readPasswords(place).application);
  return { url: cluster.url(DATABASE, 'scruple'), ended: cluster.ended };
}

async function createDatabase(cluster: Cluster, password: string) {
  const client = new Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    const roles = await client.query('SELECT FROM pg_roles WHERE rolname = $1', ['scruple']);
    if (roles.rowCount === 0) await client.query(`CREATE ROLE scruple LOGIN PASSWORD '${password}'`);
    const databases = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER scruple`);
  } finally {
    await client.end();
  }
}
