import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosaver, PAUSE, type SaveOutcome, type SaveState } from './autosave';

type Values = { text: string };

function start(answers: SaveOutcome[]) {
  const sent: { section: Values; revision: number }[] = [];
  const states: SaveState[] = [];
  const browser: { kept: Values | null } = { kept: null };
  const saver = createAutosaver<Values, Values>({
    revision: 4,
    savedAt: null,
    saved: { text: '' },
    prepare: (values) =>
      values.text.length > 20
        ? { ok: false, fields: { text: 'tooLong' } }
        : { ok: true, section: { text: values.text.trim() } },
    send: async (section, revision) => {
      sent.push({ section, revision });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return answers.shift() ?? { kind: 'saved', revision: revision + 1, savedAt: 'now' };
    },
    keep: (values) => {
      browser.kept = values;
    },
    forget: () => {
      browser.kept = null;
    },
    report: (state) => states.push(state),
  });
  return { saver, sent, states, browser, last: () => states.at(-1) };
}

const saved = (revision: number): SaveOutcome => ({ kind: 'saved', revision, savedAt: 'now' });

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps every change in the browser at once and saves at the pause', async () => {
    const { saver, sent, browser, last } = start([saved(5)]);
    saver.change({ text: 'a' });
    saver.change({ text: 'ab' });
    expect(browser.kept).toEqual({ text: 'ab' });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(sent).toEqual([{ section: { text: 'ab' }, revision: 4 }]);
    expect(last()).toEqual({ kind: 'saved', at: 'now' });
    expect(browser.kept).toBeNull();
  });

  it('saves one at a time, and what was typed during a save afterwards, over the new revision', async () => {
    const { saver, sent, browser } = start([saved(5), saved(6)]);
    saver.change({ text: 'a' });
    await vi.advanceTimersByTimeAsync(PAUSE + 50);
    saver.change({ text: 'ab' });
    await vi.advanceTimersByTimeAsync(50);
    expect(browser.kept).toEqual({ text: 'ab' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(sent.map(({ section, revision }) => [section.text, revision])).toEqual([
      ['a', 4],
      ['ab', 5],
    ]);
    expect(browser.kept).toBeNull();
  });

  it('keeps what it could not save and tries again, later each time', async () => {
    const offline: SaveOutcome = { kind: 'failed', trouble: 'offline' };
    const { saver, sent, browser, last } = start([offline, offline, saved(5)]);
    saver.change({ text: 'a' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(last()).toEqual({ kind: 'kept', trouble: 'offline' });
    expect(browser.kept).toEqual({ text: 'a' });
    saver.change({ text: 'ab' });
    expect(browser.kept).toEqual({ text: 'ab' });
    await vi.advanceTimersByTimeAsync(2_100);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4_100);
    expect(sent.at(-1)).toEqual({ section: { text: 'ab' }, revision: 4 });
    expect(last()).toEqual({ kind: 'saved', at: 'now' });
  });

  it('tries at once when told that the way is free again', async () => {
    const { saver, sent, last } = start([{ kind: 'failed', trouble: 'signed-out' }, saved(5)]);
    saver.change({ text: 'a' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    void saver.retry();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(2);
    expect(last()).toEqual({ kind: 'saved', at: 'now' });
  });

  it('does not send what it knows to be wrong, and keeps it', async () => {
    const { saver, sent, browser, last } = start([]);
    saver.change({ text: 'x'.repeat(21) });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(sent).toEqual([]);
    expect(last()).toEqual({ kind: 'invalid', fields: { text: 'tooLong' } });
    expect(browser.kept?.text).toHaveLength(21);
  });

  it('does not send a change that was taken back', async () => {
    const { saver, sent, browser, last } = start([]);
    saver.change({ text: 'a' });
    saver.change({ text: ' ' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(sent).toEqual([]);
    expect(browser.kept).toBeNull();
    expect(last()?.kind).toBe('saved');
  });

  it('stops at a conflict, keeps what is typed on, and goes on from what the server has', async () => {
    const { saver, sent, browser, last } = start([{ kind: 'conflict' }, saved(10)]);
    saver.change({ text: 'a' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    saver.change({ text: 'ab' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(1);
    expect(last()).toEqual({ kind: 'conflict' });
    expect(browser.kept).toEqual({ text: 'ab' });
    saver.adopt({ section: { text: 'theirs' }, revision: 9, savedAt: 'then' });
    saver.change({ text: 'theirs and mine' });
    await vi.advanceTimersByTimeAsync(PAUSE + 100);
    expect(sent.at(-1)).toEqual({ section: { text: 'theirs and mine' }, revision: 9 });
  });

  it('says whether a flush left anything unsaved', async () => {
    const { saver } = start([{ kind: 'failed', trouble: 'server' }]);
    saver.change({ text: 'a' });
    const first = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBe(false);
    const second = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toBe(true);
  });
});
