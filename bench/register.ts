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

type Taken = { rows: number; seconds: number; rowsPerSecond: number; peakGrowthMegabytes: number };

/** The register of a hundred thousand cases taken home, streamed (a quarter and the whole, which must take about the same memory) and all at once. */
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
      const quarter = await take(application, form, 'streamed', 'quarter');
      const streamed = await take(application, form, 'streamed', 'whole');
      const atOnce = await take(application, form, 'at-once', 'whole');
      result[form] = {
        quarter,
        streamed,
        atOnce,
        ratios: {
          memoryOfFourTimesTheRows: rounded(streamed.peakGrowthMegabytes / quarter.peakGrowthMegabytes),
          memory: rounded(atOnce.peakGrowthMegabytes / streamed.peakGrowthMegabytes),
          speed: rounded(streamed.rowsPerSecond / atOnce.rowsPerSecond),
        },
      };
    }
    return { cases: CASES, ...result };
  } finally {
    await cluster.stop();
  }
}

async function take(address: string, form: string, how: string, share: string): Promise<Taken> {
  const program = [
    '--expose-gc',
    '--conditions=react-server',
    '--import',
    'tsx',
    'bench/register/take.ts',
    form,
    how,
    share,
  ];
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
