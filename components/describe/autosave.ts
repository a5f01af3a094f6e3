import canonicalize from 'canonicalize';
import type { ErrorCode, FieldProblems } from '@/lib/errors';

/** Why a save did not arrive. Each is tried again. */
export type Trouble = 'offline' | 'server' | 'signed-out' | 'other-person' | 'updated';

export type SaveOutcome =
  | { kind: 'saved'; revision: number; savedAt: string }
  | { kind: 'failed'; trouble: Trouble }
  /** The server found the values wrong, by field. */
  | { kind: 'invalid'; fields: FieldProblems }
  /** Somebody else saved the section in between. */
  | { kind: 'conflict' }
  /** The description can no longer be changed: submitted, or not this person's to write. */
  | { kind: 'closed'; code: ErrorCode };

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'kept'; trouble: Trouble }
  | { kind: 'invalid'; fields: FieldProblems }
  | { kind: 'conflict' }
  | { kind: 'closed'; code: ErrorCode };

export type Prepared<Section> = { ok: true; section: Section } | { ok: false; fields: FieldProblems };

type AutosaveParts<Values, Section> = {
  revision: number;
  savedAt: string | null;
  /** The section as the server has it, to tell a change from a keystroke that was taken back. */
  saved: Section;
  prepare: (values: Values) => Prepared<Section>;
  send: (section: Section, revision: number) => Promise<SaveOutcome>;
  /** Keeps the values in the browser, at once, with every change. */
  keep: (values: Values, revision: number) => void;
  /** Forgets them, once the server has them. */
  forget: () => void;
  report: (state: SaveState) => void;
};

/** Milliseconds between the last keystroke and a save. */
export const PAUSE = 900;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 60_000;

export type Autosaver<Values, Section> = ReturnType<typeof createAutosaver<Values, Section>>;

/**
 * Saves a section at each pause, one save at a time. What is typed is kept in the browser first and forgotten only when
 * the server has confirmed it; a save that fails is tried again after 2, 4, 8 ... 60 seconds, or when `retry` is called.
 */
export function createAutosaver<Values, Section>(parts: AutosaveParts<Values, Section>) {
  let { revision, savedAt } = parts;
  let saved = canonicalize(parts.saved);
  let typed: { values: Values } | null = null;
  let sending: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let stopped = false;
  let state: SaveState = { kind: 'saved', at: savedAt };

  function report(next: SaveState) {
    state = next;
    parts.report(next);
  }

  function schedule(delay: number) {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void run(), delay);
  }

  function change(values: Values) {
    stopped = false;
    typed = { values };
    parts.keep(values, revision);
    if (state.kind === 'conflict' || state.kind === 'closed') return;
    // While saves fail, the next try keeps its time: typing on must not hurry it, nor put it off.
    if (state.kind === 'kept') return;
    if (!sending) report({ kind: 'waiting' });
    schedule(PAUSE);
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    if (state.kind === 'conflict' || state.kind === 'closed') return Promise.resolve();
    sending ??= send().finally(() => {
      sending = null;
    });
    return sending;
  }

  async function send(): Promise<void> {
    if (!typed) return;
    const sent = typed;
    const prepared = parts.prepare(sent.values);
    if (!prepared.ok) return report({ kind: 'invalid', fields: prepared.fields });
    const words = canonicalize(prepared.section);
    if (words === saved) return settle(sent);
    if (state.kind !== 'kept') report({ kind: 'saving' });
    const outcome = await parts.send(prepared.section, revision);
    if (outcome.kind === 'saved') {
      ({ revision, savedAt } = outcome);
      saved = words;
      return settle(sent);
    }
    if (outcome.kind === 'failed') {
      report({ kind: 'kept', trouble: outcome.trouble });
      schedule(Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY));
      failures += 1;
      return;
    }
    report(outcome);
  }

  /** The server has `sent`; whatever was typed since is still to be saved. */
  function settle(sent: { values: Values }) {
    failures = 0;
    if (typed === sent || !typed) {
      typed = null;
      parts.forget();
      return report({ kind: 'saved', at: savedAt });
    }
    parts.keep(typed.values, revision);
    report({ kind: 'waiting' });
    schedule(PAUSE);
  }

  /** Saves now what is typed. True when the server then has everything. */
  async function flush(): Promise<boolean> {
    await run();
    if (typed && state.kind === 'waiting') await run();
    return typed === null;
  }

  /** Takes over what the server has, giving up what was typed. */
  function adopt(theirs: { section: Section; revision: number; savedAt: string | null }) {
    clearTimeout(timer);
    typed = null;
    failures = 0;
    ({ revision, savedAt } = theirs);
    saved = canonicalize(theirs.section);
    parts.forget();
    report({ kind: 'saved', at: savedAt });
  }

  /** The values were typed over an older revision than the server has: nothing is sent until the person chooses. */
  function contest(values: Values) {
    typed = { values };
    report({ kind: 'conflict' });
  }

  return {
    change,
    flush,
    adopt,
    contest,
    retry: () => (typed ? run() : Promise.resolve()),
    /** Tries no more; until the next change. */
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
    isUnsaved: () => typed !== null,
  };
}
