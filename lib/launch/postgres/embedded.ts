import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createCluster, readPasswords, startCluster, stopServer } from './cluster';
import { guard, stopLeftover } from './leftover';
import { databasePlace, rememberPlace } from './place';
import { createDatabase, ownerUrl } from './roles';

const DATABASE = 'scruple';

/** The application's own PostgreSQL: its address for the application, which owns nothing in it, and for its owner. */
export type EmbeddedDatabase = { url: string; ownerUrl: string | undefined; ended: Promise<void> };

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
  const superuser = cluster.url('postgres');
  await createDatabase(superuser, DATABASE, readPasswords(place).application);
  return { url: cluster.url(DATABASE, 'scruple'), ownerUrl: ownerUrl(superuser, DATABASE), ended: cluster.ended };
}
