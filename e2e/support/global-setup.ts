import { existsSync } from 'node:fs';
import { build } from '@/lib/launch/build';
import { startScratchCluster } from '@/lib/launch/postgres/scratch';
import { startInstallation } from './installation';

/** One PostgreSQL and one running application for all journeys; each makes its own people and cases there. */
export default async function globalSetup() {
  if (!existsSync('.next/BUILD_ID')) await build(() => {});
  const cluster = await startScratchCluster();
  try {
    const installation = await startInstallation(cluster.url('postgres'));
    Object.assign(process.env, installation.environment, { JOURNEYS_CLUSTER: cluster.url('postgres') });
    return async () => {
      await installation.stop();
      await cluster.stop();
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
