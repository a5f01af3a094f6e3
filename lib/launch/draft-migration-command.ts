import { differenceFromSchema, migrate } from '../../prisma/migrate';
import { startScratchCluster } from './postgres/scratch';

/** Prints the SQL that a new migration needs, so that the migrations build what schema.prisma says. */
const cluster = await startScratchCluster();
try {
  await migrate(cluster.url('postgres'));
  console.log(await differenceFromSchema(cluster.url('postgres')));
} finally {
  await cluster.stop();
}
