import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { commandOf, isAlive } from '../processes';
import { Sentence } from '../sentence.mjs';
import { localUrl, type Passwords, type Place, stopServer } from './cluster';
import { postmasterFile, readPostmaster } from './postmaster';

/** Any number: whoever runs the application holds this lock, and a killed process holds nothing. */
const GUARD = 727_036_902;

const PATIENCE_MS = 60_000;

/**
 * Clears the way for a start after a launch that could not tidy up. A PostgreSQL that outlived its launch is stopped
 * cleanly. A lock file whose process number now belongs to another program (usual when a container restarts) is removed;
 * of a number nobody has, PostgreSQL takes care itself. Throws a Sentence when a living launch uses the folder.
 */
export async function stopLeftover(place: Place, passwords: Passwords) {
  const postmaster = readPostmaster(place.folder);
  if (!postmaster || !isAlive(postmaster.pid)) return;
  if (!serves(postmaster.pid, place.folder)) return rmSync(postmasterFile(place.folder));
  const until = Date.now() + PATIENCE_MS;
  while (isAlive(postmaster.pid) && Date.now() < until) {
    const client = new Client({
      connectionString: localUrl(postmaster.port, 'postgres', passwords.superuser, 'postgres'),
    });
    try {
      await client.connect();
      if (!(await takeGuard(client))) {
        throw new Sentence('Scruple is already running with this data folder. Stop it first, or set another DATA_DIR.');
      }
      break;
    } catch (error) {
      // Still starting or stopping: it does not take connections yet, or no more.
      if (error instanceof Sentence) throw error;
      await pause(200);
    } finally {
      await client.end().catch(() => {});
    }
  }
  stopServer(place);
}

/** Marks the database as in use for as long as this process lives. */
export async function guard(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  // When the database ends first, the launch learns that from the server itself.
  client.on('error', () => {});
  await client.connect();
  if (!(await takeGuard(client))) throw new Sentence('Scruple is already running with this data folder.');
}

async function takeGuard(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [GUARD]);
  return rows[0]?.taken === true;
}

/** Whether the process is a PostgreSQL that was started on this folder. Windows does not tell: there it is taken for one. */
function serves(pid: number, folder: string): boolean {
  return process.platform === 'win32' || commandOf(pid).includes(`-D ${folder} `);
}
