import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPath } from '@/e2e/support/browser';
import { runNode } from './run-command.mjs';
import { Sentence } from './sentence.mjs';

/** A real Chromium for the journeys: the one that is installed, else Playwright's, else Debian's or Ubuntu's own. */
export async function ensureBrowser(skip: (why: string) => void) {
  const installed = browserPath();
  if (installed) return skip(installed);
  const asRoot = process.getuid?.() === 0;
  try {
    const script = ['node_modules/@playwright/test/cli.js', 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
    await runNode('Installing Chromium with Playwright', script);
  } catch (error) {
    if (!asRoot || !existsSync('/usr/bin/apt-get')) throw error;
    installWithApt();
    if (!browserPath())
      throw new Sentence('No Chromium could be installed. Install Chrome or Chromium, then run npm test.');
  }
}

function installWithApt() {
  const apt = (...given: string[]) =>
    execFileSync('apt-get', given, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update', '-qq');
  // The smaller one is Debian's alone.
  try {
    apt('install', '-y', '-qq', 'chromium-headless-shell');
  } catch {
    apt('install', '-y', '-qq', 'chromium');
  }
}
