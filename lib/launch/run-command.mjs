import { spawn } from 'node:child_process';
import { Sentence } from './sentence.mjs';

const LAST_LINES = 40;

/**
 * Runs a Node script to its end, quietly. Throws a Sentence with its last lines when it fails.
 * @param {string} what names the work in that sentence, as in "The build"
 * @param {string[]} nodeArguments the script and its arguments, options of Node before it
 * @param {Record<string, string>} [extra] added to the environment
 * @returns {Promise<string>} what it wrote to standard output
 */
export function runNode(what, nodeArguments, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, nodeArguments, {
      env: { ...process.env, ...QUIET, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    let everything = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      everything += chunk;
    });
    child.stderr.on('data', (chunk) => {
      everything += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', end);
      if (code === 0) return resolve(output);
      const lines = everything.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
      reject(new Sentence(`${what} failed. Its last lines:\n\n${lines}`));
    });
  });
}

/** Nothing that we start reports to anybody. */
export const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  NO_UPDATE_NOTIFIER: '1',
};
