import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startScratchCluster } from '@/lib/launch/postgres/scratch';
import { migrate } from '@/prisma/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the database `postgres` of the test run's cluster, for its superuser. */
    testCluster: string;
  }
}

export const TEMPLATE = 'scruple_template';

/** One PostgreSQL for the whole run, in a temporary folder, with a migrated template that test files copy. */
export default async function setup(project: TestProject) {
  const cluster = await startScratchCluster();
  try {
    const client = new Client({ connectionString: cluster.url('postgres') });
    await client.connect();
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    await client.end();
    await migrate(cluster.url(TEMPLATE));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('testCluster', cluster.url('postgres'));
  return cluster.stop;
}
