import { existsSync } from 'node:fs';
import { build } from '@/lib/launch/build';
import { startScratchCluster } from '@/lib/launch/postgres/scratch';
import { startInstallation } from './installation';

/** One PostgreSQL and one running application for all journeys; each makes its own people and cases there. */
export default async function globalSetup() {
  if (!existsSync('.next/BUILD_ID')) await build(() => {});
  const cluster = await startScratchCluster();
  try {
    const addresses = {
      JOURNEYS_CLUSTER: cluster.url('postgres'),
      JOURNEYS_APPLICATION: cluster.url('postgres', 'scruple'),
    };
    const installation = await startInstallation(addresses.JOURNEYS_CLUSTER, addresses.JOURNEYS_APPLICATION);
    Object.assign(process.env, installation.environment, addresses);
    return async () => {
      await installation.stop();
      await cluster.stop();
    };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
