import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { projectFile } from '@/lib/reports/fonts';
import type { ReportModel } from '@/lib/reports/model';

const PROGRAM = 'lib/reports/draw-program.ts';
/** What sets the pages keeps a little of every report; after so many, a fresh process takes over. */
const MOST_DRAWN = 40;

type Answer = { pdf: Uint8Array } | { problem: string };
/** Draws one report at a time. `process` is that of the moment. `stop` ends it. */
export type Drawer = {
  draw: (model: ReportModel) => Promise<Uint8Array>;
  process: () => number | undefined;
  stop: () => void;
};

/**
 * Draws many reports in a process of its own, which is given no secret: the server answers others meanwhile, and what
 * drawing keeps in memory goes with the process. Stop it when the last is drawn or nobody waits any more.
 */
export function startDrawer(): Drawer {
  let child: ChildProcess | undefined;
  let drawn = 0;
  const stop = () => {
    child?.kill();
    child = undefined;
  };
  return {
    stop,
    process: () => child?.pid,
    draw: async (model) => {
      if (drawn % MOST_DRAWN === 0) stop();
      drawn += 1;
      child ??= startProgram();
      const waiting = new AbortController();
      const { signal } = waiting;
      const answered = once(child, 'message', { signal }).then(([message]): Answer => message);
      const ended = once(child, 'exit', { signal }).then((): Answer => ({ problem: 'the program ended' }));
      child.send(model);
      const answer = await Promise.race([answered, ended]);
      for (const each of [answered, ended]) each.catch(() => {});
      waiting.abort();
      if ('problem' in answer) child = child?.connected ? child : undefined;
      if ('problem' in answer) throw new Error(`A report could not be drawn: ${answer.problem}`);
      return answer.pdf;
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
