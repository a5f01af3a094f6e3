import { register } from 'node:module';
import { defineConfig } from '@playwright/test';
import { browserArguments, browserPath } from './support/browser';

register('./support/json-modules.mjs', import.meta.url);

export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results',
  // Journeys make their people and cases through lib/data, which Next alone may import as it stands.
  tsconfig: './tsconfig.json',
  globalSetup: './support/global-setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env.PUBLIC_URL,
    browserName: 'chromium',
    launchOptions: { executablePath: browserPath(), args: browserArguments },
    // What is waited for most is a file that is drawn first, on a machine that runs everything else as well.
    actionTimeout: 30_000,
    navigationTimeout: 20_000,
    // Nothing fades or turns: what is looked at is at rest.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
  },
});
