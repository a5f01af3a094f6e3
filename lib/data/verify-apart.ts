import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Verdict, verdictSchema } from '@/lib/cases/imported';
import { AppError } from '@/lib/errors';
import { projectFile } from '@/lib/reports/fonts';

const VERIFIER = 'lib/ledger/verify.mjs';
const MOST_MEGABYTES = 1024;
const LONGEST_MS = 120_000;

/** Either what can be shown of the case, or the verifier's own sentence on what is wrong first. */
export type Verified = { verdict: Verdict } | { verdict: null; said: string };

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the verifier over a bundle, as somebody outside would run it: a process of its own, which is given no secret, cannot
 * hold up the server, and is ended when it takes too much. One at a time. Throws AppError `invalid` (`file`).
 */
export function verifyApart(bundle: Uint8Array): Promise<Verified> {
  const turn = last.then(() => verify(bundle));
  last = turn.catch(() => {});
  return turn;
}

async function verify(bundle: Uint8Array): Promise<Verified> {
  const folder = await mkdtemp(join(tmpdir(), 'scruple-import-'));
  try {
    await writeFile(join(folder, 'bundle.json'), bundle, { mode: 0o600 });
    const { status, out, problem } = await run(folder);
    if (status === 2) return { verdict: null, said: problem.trim() };
    // Neither 0 nor 1 with an answer: it was ended, or ran out of memory.
    if (out === '') throw new AppError('invalid', { file: 'bundleTooMuch' });
    const answer = JSON.parse(out);
    const [first] = answer.problems;
    if (first) return { verdict: null, said: `${first.item} ${first.words}.` };
    const verdict = verdictSchema.safeParse(answer);
    if (!verdict.success) throw new AppError('invalid', { file: 'bundleForm' });
    return { verdict: verdict.data };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Run = { status: unknown; out: string; problem: string };

function run(folder: string): Promise<Run> {
  const given = [`--max-old-space-size=${MOST_MEGABYTES}`, projectFile(VERIFIER), 'bundle.json', '--json'];
  const bounds = {
    cwd: folder,
    env: { NODE_ENV: 'production' },
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, given, bounds, (error, out, problem) => {
      // An answer that was cut off is none.
      const isWhole = error === null || error.code === 1;
      resolve({ status: error ? error.code : 0, out: isWhole ? out : '', problem });
    });
  });
}
