import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { Client, Pool } from 'pg';
import { Sentence } from '../lib/launch/sentence.mjs';
import { engineAdapter } from './engine-adapter';
import { grantApplication } from './grants';

const prismaFolder = import.meta.dirname;
const migrationsFolder = join(prismaFolder, 'migrations');
const schemaFile = join(prismaFolder, 'schema.prisma');

/** Any number that nothing else on the database uses: two starts at once take turns. */
const MIGRATION_LOCK = 727_036_901;

const NO_FILTER: engine.SchemaFilter = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

/** The package expects a bundler that imports WebAssembly; Node is given the file by hand. */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': hostFunctions() });
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: reportPanic } });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine's ten-second lock timer runs on after the work is done; it must not keep the process alive. */
function hostFunctions(): WebAssembly.ModuleImports {
  const functions = Object.entries(engine).map(([name, value]) => [
    name,
    name.startsWith('__wbg_setTimeout') ? (work: () => void, delay: number) => setTimeout(work, delay).unref() : value,
  ]);
  return Object.fromEntries(functions);
}

/** A defect inside the engine: it stops there, and this is all it can still say. */
function reportPanic(message: string): never {
  throw new Error(`Prisma's schema engine failed: ${message}`);
}

async function withEngine<Result>(url: string, work: (schemaEngine: engine.SchemaEngine) => Promise<Result>) {
  loaded ??= loadEngine();
  await loaded;
  const pool = new Pool({ connectionString: url });
  const adapter = bindMigrationAwareSqlAdapterFactory(engineAdapter(pool));
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: schema() }, () => {}, adapter);
  try {
    return await work(schemaEngine);
  } finally {
    schemaEngine.free();
    await pool.end();
  }
}

function schema(): [string, string][] {
  return [[schemaFile, readFileSync(schemaFile, 'utf8')]];
}

function migrations(): engine.MigrationList {
  const names = readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/**
 * Applies the migrations that the database at `url` does not have yet and returns their names. Prisma's own engine
 * does it, with its own history table (`_prisma_migrations`). Safe to call from several processes at once.
 * @param url address for the role that owns the tables. One that owns nothing can only learn whether all is applied
 * @param application the role that the application signs in as, where it is another: it gets its rights anew
 * Throws a Sentence where migrations are missing and the role of the address may not apply them.
 */
export async function migrate(url: string, application?: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const rights = await client.query(
      `SELECT has_schema_privilege('public', 'CREATE') AS "mayCreate", current_user::text AS "role"`,
    );
    const { mayCreate, role } = rights.rows[0];
    if (!mayCreate) return await refuseMissing(client);
    const applied = await withEngine(url, (schemaEngine) =>
      schemaEngine.applyMigrations({ migrationsList: migrations(), filters: NO_FILTER }),
    );
    if (application !== undefined && application !== role) await grantApplication(client, application);
    return applied.appliedMigrationNames;
  } finally {
    await client.end();
  }
}

async function refuseMissing(client: Client): Promise<[]> {
  const history = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS "there"`);
  const applied = history.rows[0].there
    ? await client.query('SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL')
    : { rows: [] };
  const names = applied.rows.map(({ name }) => name);
  const missing = migrations().migrationDirectories.filter(({ path }) => !names.includes(path));
  if (missing.length === 0) return [];
  throw new Sentence(
    `The database lacks ${missing.length} of the migrations and the user of DATABASE_URL may not apply them. Set DATABASE_OWNER_URL, or run "npm run migrate" with the address of the owner.`,
  );
}

/** SQL that would turn the database at `url` into what schema.prisma says; empty when the two agree. */
export async function differenceFromSchema(url: string): Promise<string> {
  const files = schema().map(([path, content]) => ({ path, content }));
  return withEngine(url, async (schemaEngine) => {
    const difference = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: prismaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    });
    return (difference.stdout ?? '').replace('-- This is an empty migration.', '').trim();
  });
}
