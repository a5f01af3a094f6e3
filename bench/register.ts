import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { APPLICATION, createDatabase, ownerUrl } from '@/lib/launch/postgres/roles';
import { startScratchCluster } from '@/lib/launch/postgres/scratch';
import { migrate } from '@/prisma/migrate';
import { fill } from './register/fill';
import { rounded } from './rules/measure';

const CASES = 100_000;
const DATABASE = 'register_bench';
const run = promisify(execFile);

type Taken = { rows: number; fileMegabytes: number; seconds: number; heldBeyondStartMegabytes: number };

/** The register of a hundred thousand cases taken home, streamed and all at once: rows a second, and memory that is held. */
export async function bench(): Promise<object> {
  const cluster = await startScratchCluster();
  try {
    const superuser = cluster.url('postgres');
    const application = cluster.url(DATABASE, APPLICATION);
    await createDatabase(superuser, DATABASE, new URL(application).password);
    await migrate(ownerUrl(superuser, DATABASE), APPLICATION);
    await fill(ownerUrl(superuser, DATABASE), CASES);
    const result: Record<string, object> = {};
    for (const form of ['csv', 'xlsx']) {
      const streamed = await take(application, form, 'streamed');
      const atOnce = await take(application, form, 'at-once');
      result[form] = {
        streamed: { ...streamed, rowsPerSecond: Math.round(CASES / streamed.seconds) },
        atOnce: { ...atOnce, rowsPerSecond: Math.round(CASES / atOnce.seconds) },
        ratios: {
          memory: rounded(atOnce.heldBeyondStartMegabytes / streamed.heldBeyondStartMegabytes),
          speed: rounded(atOnce.seconds / streamed.seconds),
        },
      };
    }
    return { cases: CASES, ...result };
  } finally {
    await cluster.stop();
  }
}

/** Timed and weighed in two runs: collecting the garbage takes time. */
async function take(address: string, form: string, how: string): Promise<Taken> {
  const timed = await measure(address, [form, how, 'time']);
  return { ...timed, ...(await measure(address, [form, how, 'memory'])) };
}

async function measure(address: string, what: string[]): Promise<Taken> {
  const program = ['--expose-gc', '--conditions=react-server', '--import', 'tsx', 'bench/register/take.ts', ...what];
  const env = {
    ...process.env,
    DATABASE_URL: address,
    PUBLIC_URL: 'http://localhost:3000',
    AUTH_SECRET: 'a secret that only the bench uses',
    LEDGER_KEY: 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
  };
  const { stdout } = await run(process.execPath, program, { env });
  return JSON.parse(stdout);
}
