import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { startProgress } from './progress.mjs';
import { giveUp } from './sentence.mjs';

/** From a fresh clone to the last line "N passed, N failed". The rest is TypeScript, loaded when the packages are there. */
export async function testEverything() {
  try {
    process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
    const progress = startProgress(8);
    await progress.step('Installing packages', install);
    const { register } = await import('tsx/esm/api');
    register();
    const { runTests } = await import('./run-tests.ts');
    process.exitCode = await runTests(progress);
  } catch (error) {
    giveUp(error);
  }
}
