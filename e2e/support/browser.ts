import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The first is Chromium without the parts that draw a window: the same pages for three quarters of the work.
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/opt/google/chrome/chrome'];

/** The browser named by CHROMIUM_PATH, else one that is installed, else the one Playwright brings. */
export function browserPath(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...PLACES].find(existsSync);
}

/** Nothing in the background, and no name but that of this machine can be looked up. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  // Chromium's own sandbox refuses to run as root; containers often leave /dev/shm too small.
  ...(process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
];
