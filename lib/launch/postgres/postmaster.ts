import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running PostgreSQL writes about itself in its data folder (postmaster.pid). */
export type Postmaster = { pid: number; port: number; status: string };

export const postmasterFile = (folder: string) => join(folder, 'postmaster.pid');

/** Null where no server has left the file; the process it names may be long dead. */
export function readPostmaster(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(postmasterFile(folder), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
