import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { NEXT } from './build';
import { QUIET } from './run-command.mjs';
import { Sentence } from './sentence.mjs';

const SLOWEST_START_MS = 120_000;
const SLOWEST_STOP_MS = 15_000;

export type ServeOptions = { development: boolean; port: number; environment: Record<string, string> };
export type Application = { ended: Promise<void>; stop: () => Promise<void> };

/** Starts the application and waits until it and its database answer. */
export async function serve(
  { development, port, environment }: ServeOptions,
  onStopping: (stop: () => Promise<void>) => void,
): Promise<Application> {
  const first = ['./stop-with-parent.mjs', './malformed-address.mjs'];
  const preloads = first.flatMap((file) => ['--import', new URL(file, import.meta.url).href]);
  const command = [NEXT, development ? 'dev' : 'start', '-p', String(port)];
  const child = spawn(process.execPath, [...preloads, ...command], {
    // Whoever owns the tables could switch off what guards them: that address stays here.
    env: {
      ...process.env,
      ...QUIET,
      ...environment,
      DATABASE_OWNER_URL: '',
      NODE_ENV: development ? 'development' : 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      running = false;
      resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, pause(SLOWEST_STOP_MS, undefined, { ref: false })]);
    if (running) child.kill('SIGKILL');
  };
  onStopping(stop);
  let said = '';
  const keep = (chunk: Buffer) => {
    said += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const until = Date.now() + SLOWEST_START_MS;
  while (!(await answers(port))) {
    if (!running) throw new Sentence(`The application did not start. Its last words:\n\n${said.trim()}`);
    if (Date.now() > until) throw new Sentence(`The application does not answer. Its last words:\n\n${said.trim()}`);
    await pause(100);
  }
  child.stdout?.off('data', keep).pipe(process.stdout);
  child.stderr?.off('data', keep).pipe(process.stderr);
  return { ended, stop };
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(30_000) });
    return response.ok;
  } catch {
    return false;
  }
}
