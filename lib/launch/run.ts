import { existsSync } from 'node:fs';
import { readSettings, type Settings, SettingsError } from '../env';
import { build } from './build';
import { checkDatabase, checkPort } from './checks';
import { openDataFolder, readLedgerKey, readSecret } from './data-folder';
import { generate } from './generate';
import { type EmbeddedDatabase, startEmbedded } from './postgres/embedded';
import type { Prepared } from './prepare';
import type { startProgress } from './progress.mjs';
import { runNode } from './run-command.mjs';
import { Sentence } from './sentence.mjs';
import { serve } from './serve';
import { stopOnSignals } from './stopping';
import { welcome } from './welcome';

/** Everything after the installation: settings, client, build, database, application. */
export async function run(
  options: { development: boolean; demo: boolean },
  { step }: ReturnType<typeof startProgress>,
): Promise<void> {
  const stopping = stopOnSignals();
  const settings = settingsOf();
  const dataFolder = openDataFolder(settings.DATA_DIR);
  await checkPort(settings.PORT);
  if (settings.DATABASE_URL) await checkDatabase('DATABASE_URL', settings.DATABASE_URL);
  if (settings.DATABASE_OWNER_URL) await checkDatabase('DATABASE_OWNER_URL', settings.DATABASE_OWNER_URL);

  try {
    await step('Preparing the database client', generate);
    if (!options.development) await step('Building the application', build);

    const database = await step('Starting the database', async (skip): Promise<EmbeddedDatabase> => {
      if (!settings.DATABASE_URL) return startEmbedded(dataFolder, stopping.first);
      skip('the one of DATABASE_URL');
      return { url: settings.DATABASE_URL, ownerUrl: settings.DATABASE_OWNER_URL, ended: new Promise<void>(() => {}) };
    });
    stopping.when(
      database.ended,
      'The database ended unexpectedly. Its messages are in postgres.log of the data folder.',
    );

    const environment = {
      DATABASE_URL: database.url,
      PORT: String(settings.PORT),
      DATA_DIR: dataFolder,
      AUTH_SECRET: settings.AUTH_SECRET ?? readSecret(dataFolder),
      LEDGER_KEY: settings.LEDGER_KEY ?? readLedgerKey(dataFolder),
      PUBLIC_URL: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    };
    const prepared = await step('Bringing the database up to date', () =>
      prepare(options.demo, { ...environment, DATABASE_OWNER_URL: database.ownerUrl ?? '' }),
    );

    const application = await step('Starting the application', () =>
      serve({ development: options.development, port: settings.PORT, environment }, stopping.first),
    );
    stopping.when(application.ended, 'The application ended unexpectedly.');
    console.log(welcome(environment.PUBLIC_URL, prepared));
  } catch (error) {
    await stopping.fail(error);
  }
}

function settingsOf(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return readSettings();
  } catch (error) {
    throw error instanceof SettingsError ? new Sentence(error.message) : error;
  }
}

async function prepare(demo: boolean, environment: Record<string, string>): Promise<Prepared> {
  const program = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'lib/launch/prepare.ts',
    ...(demo ? ['--demo'] : []),
  ];
  return JSON.parse(await runNode('Bringing the database up to date', program, environment));
}
