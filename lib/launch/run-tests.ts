import { build, NEXT } from './build';
import { ensureBrowser } from './ensure-browser';
import { generate } from './generate';
import type { startProgress } from './progress.mjs';
import { runNode } from './run-command.mjs';
import { type Count, countJourneys, countUnitTests } from './test-counts';

type Progress = ReturnType<typeof startProgress>;

/** Runs every check in turn, whatever the one before gave, and says how many passed and failed. Returns the exit code. */
export async function runTests({ step }: Progress): Promise<0 | 1> {
  await step('Preparing the database client', generate);
  const counts: Count[] = [];

  /** A check that counts as one: it passes, or says why not and the next one runs. */
  async function check(title: string, work: (skip: (why: string) => void) => Promise<unknown>) {
    try {
      await step(title, work);
      counts.push({ passed: 1, failed: 0 });
    } catch (error) {
      process.stdout.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`);
      counts.push({ passed: 0, failed: 1 });
    }
  }

  await check('Format and lint', () => runNode('Biome', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']));
  await check('Types', async () => {
    await runNode('Next', [NEXT, 'typegen']);
    await runNode('TypeScript', ['node_modules/typescript/bin/tsc', '--noEmit']);
  });
  counts.push(await step('Unit, property and data tests', countUnitTests));
  await check('Production build', build);
  await check('A browser', (skip) => ensureBrowser(skip));
  counts.push(await step('Journeys in a browser', countJourneys));

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
