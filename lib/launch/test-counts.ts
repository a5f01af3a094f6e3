import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUIET } from './run-command.mjs';

export type Count = { passed: number; failed: number };

/** Vitest's own count; a file that could not be loaded is one failure. */
export function countUnitTests(): Promise<Count> {
  return counted('vitest.json', (file) => ({
    script: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    environment: {},
    read: (result: {
      numPassedTests: number;
      testResults: { status: string; assertionResults: { status: string }[] }[];
    }) => ({
      passed: result.numPassedTests,
      failed: result.testResults
        .filter(({ status }) => status === 'failed')
        .reduce((sum, { assertionResults }) => sum + Math.max(1, assertionResults.filter(isFailed).length), 0),
    }),
  }));
}

const isFailed = ({ status }: { status: string }) => status === 'failed';

/** Playwright's own count. A journey that passed only the second time has failed; there are no second times. */
export function countJourneys(): Promise<Count> {
  return counted('journeys.json', (file) => ({
    script: ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    read: ({
      stats,
      errors,
    }: {
      stats: { expected: number; unexpected: number; flaky: number };
      errors: unknown[];
    }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + errors.length,
    }),
  }));
}

type Run<Result> = {
  script: string[];
  environment: Record<string, string>;
  read: (result: Result) => Count;
};

/** Runs a test program with its output in sight, and reads the count it wrote; none written is one failure. */
async function counted<Result>(name: string, describeRun: (file: string) => Run<Result>): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'scruple-test-'));
  try {
    const file = join(folder, name);
    const { script, environment, read } = describeRun(file);
    const code = await runInSight(script, environment);
    const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 1 };
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runInSight(script: string[], environment: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, {
      env: { ...process.env, ...QUIET, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', end);
      resolve(code ?? 1);
    });
  });
}
