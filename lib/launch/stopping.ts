import { commandOf, isAlive, parentOf } from './processes';
import { giveUp, Sentence } from './sentence.mjs';

const PARENT_CHECK_MS = 250;

type Stop = () => Promise<void>;

/**
 * Ctrl-C, SIGTERM and failures end in one place: what was started last stops first, then the process ends. A second
 * signal changes nothing, because npm passes on the one that the terminal has sent already.
 */
export function stopOnSignals() {
  const stops: Stop[] = [];
  let stopped: Promise<void> | undefined;

  function stopAll(): Promise<void> {
    stopped ??= (async () => {
      for (const stop of stops.reverse()) await stop();
    })();
    return stopped;
  }

  async function end() {
    if (stopped) return;
    console.log('\nStopping.');
    await stopAll();
    process.exit(0);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  if (process.env.npm_lifecycle_event) whenOrphaned(end);

  async function fail(error: unknown): Promise<void> {
    // On its way down already: what fails now fails because of that.
    if (stopped) return;
    await stopAll();
    giveUp(error);
  }

  return {
    /** Has this stopped before everything that was started earlier. */
    first: (stop: Stop) => {
      stops.push(stop);
    },
    /** Stops everything and ends with this sentence once that ends of its own accord. */
    when: (ended: Promise<void>, sentence: string) => {
      ended.then(() => fail(new Sentence(sentence)));
    },
    fail,
  };
}

/**
 * A signal to npm ends npm, but often neither reaches the shell between us nor us: we see that whoever started us has gone.
 */
function whenOrphaned(end: () => void) {
  const parent = process.ppid;
  const starter = /sh -c /.test(commandOf(parent)) ? (parentOf(parent) ?? parent) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(starter)) return;
    clearInterval(timer);
    end();
  }, PARENT_CHECK_MS);
  timer.unref();
}
