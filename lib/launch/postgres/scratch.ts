import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../processes';
import { type Account, databaseAccount } from './account';
import { postgresBinaries } from './binaries';
import { type Cluster, createCluster, startCluster, stopServer } from './cluster';

const PREFIX = 'scruple-postgres-';

/** A PostgreSQL for one test run, in a temporary folder that goes when it stops. */
export async function startScratchCluster(): Promise<Pick<Cluster, 'url' | 'stop'>> {
  const account = databaseAccount();
  const binaries = postgresBinaries(account);
  clearLeftovers(binaries, account);
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o711);
  const place = { folder: join(home, 'postgres'), binaries, account };
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

/** A test run that was killed could not stop its database. Each folder carries the number of the process it was for. */
function clearLeftovers(binaries: string, account: Account) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const home = join(tmpdir(), name);
    if (statSync(home).uid !== process.getuid?.()) continue;
    stopServer({ folder: join(home, 'postgres'), binaries, account });
    rmSync(home, { recursive: true, force: true });
  }
}
