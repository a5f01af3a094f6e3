import type { TestProject } from 'vitest/node';
import { APPLICATION, createDatabase, ownerUrl } from '@/lib/launch/postgres/roles';
import { startScratchCluster } from '@/lib/launch/postgres/scratch';
import { migrate } from '@/prisma/migrate';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the database `postgres` of the test run's cluster: for its superuser and for the application. */
    testCluster: { superuser: string; application: string };
  }
}

export const TEMPLATE = 'scruple_template';

/** Two projects ask for it at once. */
const shared = globalThis as typeof globalThis & { scrupleTestCluster?: ReturnType<typeof startWithTemplate> };

/** One PostgreSQL for the whole run, in a temporary folder, with a migrated template that test files copy. */
export default async function setup(project: TestProject) {
  shared.scrupleTestCluster ??= startWithTemplate();
  const { stop, ...addresses } = await shared.scrupleTestCluster;
  project.provide('testCluster', addresses);
  return stop;
}

async function startWithTemplate() {
  const cluster = await startScratchCluster();
  const superuser = cluster.url('postgres');
  const application = cluster.url('postgres', APPLICATION);
  try {
    await createDatabase(superuser, TEMPLATE, new URL(application).password);
    await migrate(ownerUrl(superuser, TEMPLATE), APPLICATION);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return { superuser, application, stop: cluster.stop };
}
