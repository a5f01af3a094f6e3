import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What must not happen while a journey runs, and what one step of it brings about on purpose. */
export type Watch = {
  /** From here on, complaints like this one are part of the story. */
  expectTrouble: (words: RegExp) => void;
  settle: () => void;
};

/** Notes console errors, page errors and requests to other hosts than `own` in every page of a context. */
export function watch(context: BrowserContext, own: string): Watch {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const note = (fault: string) => {
    if (!expected.some((words) => words.test(fault))) faults.push(fault);
  };
  const watchPage = (page: Page) => {
    page.on('pageerror', (error) => note(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
    });
  };
  context.on('page', watchPage);
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === own || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) faults.push(`request to another host: ${request.url()}`);
  });
  return {
    expectTrouble: (words) => expected.push(words),
    settle: () => expect(faults, 'console errors, page errors and requests to other hosts').toEqual([]),
  };
}
