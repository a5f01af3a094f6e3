import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLedgerKey } from '@/lib/launch/data-folder';
import { freePort } from '@/lib/launch/free-port';
import { createDatabase, ownerUrl } from '@/lib/launch/postgres/roles';
import type { Prepared } from '@/lib/launch/prepare';
import { runNode } from '@/lib/launch/run-command.mjs';
import { serve } from '@/lib/launch/serve';

/** A whole Scruple: its own database and the production build on a port of its own. */
export type Installation = {
  environment: {
    DATABASE_URL: string;
    DATABASE_OWNER_URL: string;
    PUBLIC_URL: string;
    AUTH_SECRET: string;
    LEDGER_KEY: string;
    DATA_DIR: string;
  };
  /** One-time link of the first administrator. */
  link: string;
  stop: () => Promise<void>;
};

/**
 * Prepares and starts the application as `npm start` does.
 * @param cluster address of the database `postgres`, for somebody who may create databases
 * @param application the same for the role of the application
 */
export async function startInstallation(cluster: string, application: string): Promise<Installation> {
  const name = `journeys_${randomBytes(6).toString('hex')}`;
  const database = new URL(application);
  await createDatabase(cluster, name, database.password);
  database.pathname = name;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'scruple-journeys-'));
  const environment = {
    DATABASE_URL: database.href,
    DATABASE_OWNER_URL: ownerUrl(cluster, name),
    PUBLIC_URL: `http://localhost:${port}`,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    LEDGER_KEY: readLedgerKey(folder),
    DATA_DIR: folder,
  };
  const program = ['--conditions=react-server', '--import', 'tsx', 'lib/launch/prepare.ts'];
  const prepared: Prepared = JSON.parse(await runNode('Preparing the database', program, environment));
  if (!prepared.link) throw new Error('A new installation offers no link for the first administrator');
  const served = await serve({ development: false, port, environment }, () => {});
  return {
    environment,
    link: prepared.link,
    stop: async () => {
      await served.stop();
      rmSync(environment.DATA_DIR, { recursive: true, force: true });
    },
  };
}
