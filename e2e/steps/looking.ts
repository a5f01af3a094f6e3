import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Colours do not depend on the width, nor the layout on the colours: these two between them show both of each. */
const VIEWS = [
  { colorScheme: 'light', size: { width: 1280, height: 900 } },
  { colorScheme: 'dark', size: { width: 320, height: 640 } },
] as const;

/** Looks at a page in the light and wide, in the dark and narrow: axe finds nothing, nothing scrolls sideways. */
export async function expectSound(page: Page, what: string): Promise<void> {
  // After a step within the application the title comes an instant after the words.
  await expect(page).toHaveTitle(/./);
  for (const { colorScheme, size } of VIEWS) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    const where = `${what}, ${colorScheme}, ${size.width} px`;
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect.soft(moving, `moving or changing colour by and by, against the person's wish, at ${where}`).toBe(0);
    const { violations } = await runAxe(page);
    expect.soft(violations.map(inShort), `axe at ${where}`).toEqual([]);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overhang, `sideways scrolling at ${where}`).toBeLessThanOrEqual(0);
  }
}

/** No page holds a frame, so that axe is put into a page once and asked there; what passed is of no use here. */
async function runAxe(page: Page): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { runOnly: STANDARDS, resultTypes: ['violations'] };
  return page.evaluate(
    (given) => (window as Window & { axe?: typeof axe }).axe?.run(document, given),
    options,
  ) as never;
}

function inShort({ id, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`);
  return `${id}: ${places.join('; ')}`;
}
