import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { startProgress } from './progress.mjs';
import { giveUp, Sentence } from './sentence.mjs';

const OPTIONS = ['--dev', '--demo'];

/**
 * From a fresh clone to a running application. What needs no packages is here; the rest is TypeScript, loaded when the
 * packages are there.
 * @param {string[]} given
 */
export async function launch(given) {
  try {
    process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
    const unknown = given.find((option) => !OPTIONS.includes(option));
    if (unknown) throw new Sentence(`"${unknown}" is not an option. There is one: npm start -- --demo`);
    const development = given.includes('--dev');
    const progress = startProgress(development ? 5 : 6);
    await progress.step('Installing packages', install);
    const { register } = await import('tsx/esm/api');
    register();
    const { run } = await import('./run.ts');
    await run({ development, demo: given.includes('--demo') }, progress);
  } catch (error) {
    giveUp(error);
  }
}
