import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseAccount } from './account';
import { postgresBinaries } from './binaries';
import { type Cluster, createCluster, startCluster } from './cluster';

/** A PostgreSQL for one test run, in a temporary folder that goes when it stops. */
export async function startScratchCluster(): Promise<Pick<Cluster, 'url' | 'stop'>> {
  const account = databaseAccount();
  const home = mkdtempSync(join(tmpdir(), 'scruple-test-'));
  chmodSync(home, 0o711);
  const place = { folder: join(home, 'postgres'), binaries: postgresBinaries(account), account };
  createCluster(place, 'scratch');
  const cluster = await startCluster(place, join(home, 'postgres.log'), 'scratch');
  return {
    url: cluster.url,
    stop: async () => {
      await cluster.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
