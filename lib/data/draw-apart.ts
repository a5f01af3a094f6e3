import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { projectFile } from '@/lib/reports/fonts';
import type { ReportModel } from '@/lib/reports/model';
import type { Attachment, Drawing } from '@/lib/reports/pdf';

const PROGRAM = 'lib/reports/draw-program.ts';
/** What sets the pages keeps a little of every report; after so many, a fresh process takes over. */
const MOST_DRAWN = 40;
/** A process takes over a second to begin and 190 MB to keep: it stays while people are at their reports. */
const IDLE_MS = 5 * 60_000;

type Answer = { pdf: Uint8Array } | { problem: string };
/** Draws one report after the other. `process` is that of the moment. `stop` ends it. */
export type Drawer = {
  draw: (model: ReportModel, attachment?: Attachment) => Promise<Uint8Array<ArrayBuffer>>;
  process: () => number | undefined;
  stop: () => void;
};

const kept = globalThis as typeof globalThis & { scrupleDrawer?: Drawer; scrupleDrawerIdle?: NodeJS.Timeout };

/**
 * The PDF of one report (lib/reports/pdf.ts), drawn in a process that all single reports share, while the server answers
 * others. Those who ask meanwhile wait their turn. Throws when the report cannot be drawn.
 */
export async function drawApart(model: ReportModel, attachment?: Attachment): Promise<Uint8Array<ArrayBuffer>> {
  kept.scrupleDrawer ??= startDrawer();
  clearTimeout(kept.scrupleDrawerIdle);
  try {
    return await kept.scrupleDrawer.draw(model, attachment);
  } finally {
    clearTimeout(kept.scrupleDrawerIdle);
    kept.scrupleDrawerIdle = setTimeout(kept.scrupleDrawer.stop, IDLE_MS).unref();
  }
}

/**
 * Draws many reports in a process of its own, which is given no secret: the server answers others meanwhile, and what
 * drawing keeps in memory goes with the process. Stop it when the last is drawn or nobody waits any more.
 */
export function startDrawer(): Drawer {
  let child: ChildProcess | undefined;
  let drawn = 0;
  let last: Promise<unknown> = Promise.resolve();
  const stop = () => {
    child?.kill();
    child = undefined;
  };
  const drawNext = async (drawing: Drawing) => {
    if (drawn % MOST_DRAWN === 0) stop();
    drawn += 1;
    child ??= startProgram();
    const waiting = new AbortController();
    const { signal } = waiting;
    const answered = once(child, 'message', { signal }).then(([message]): Answer => message);
    const ended = once(child, 'exit', { signal }).then((): Answer => ({ problem: 'the program ended' }));
    child.send(drawing);
    const answer = await Promise.race([answered, ended]);
    for (const each of [answered, ended]) each.catch(() => {});
    waiting.abort();
    if ('problem' in answer) child = child?.connected ? child : undefined;
    if ('problem' in answer) throw new Error(`A report could not be drawn: ${answer.problem}`);
    return new Uint8Array(answer.pdf);
  };
  return {
    stop,
    process: () => child?.pid,
    draw: (model, attachment) => {
      const next = last.then(() => drawNext({ model, attachment }));
      last = next.catch(() => {});
      return next;
    },
  };
}

function startProgram(): ChildProcess {
  const program = projectFile(PROGRAM);
  return fork(program, {
    cwd: dirname(projectFile('package.json')),
    execArgv: ['--import', 'tsx'],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
  });
}
