import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportBundle } from './bundle';
import { decide, harmless, makeAwaiting, makePerson } from './test-cases';

/**
 * A program that writes until it is killed: it decides on a case of its own again and again, and says each decision only when
 * it has been acknowledged. With a folder and case numbers, it writes the bundle of each case there instead.
 */
const [folder, ...numbers] = process.argv.slice(2);
if (folder) {
  const auditor = await makePerson('auditor');
  for (const number of numbers) {
    writeFileSync(join(folder, `${number}-${randomUUID()}.json`), await exportBundle(auditor, number));
  }
  process.exit();
}
const { official, number } = await makeAwaiting(harmless);
await decide(official, number, { kind: 'proceed', scope: ['c1', 'c2'] });
for (let decision = 2; ; decision += 1) {
  await decide(official, number, { kind: 'continue' });
  process.stdout.write(`${number} ${decision}\n`);
}
