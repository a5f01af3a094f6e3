import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
];

/** Looks at a page in the light and in the dark, wide and narrow: axe finds nothing and nothing scrolls sideways. */
export async function expectSound(page: Page, what: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const where = `${what}, ${colorScheme}, ${size.width} px`;
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
      expect.soft(violations.map(inShort), `axe at ${where}`).toEqual([]);
    }
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(overhang, `sideways scrolling of ${what} at ${size.width} px`).toBeLessThanOrEqual(0);
  }
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

function inShort({ id, nodes }: Violation): string {
  const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`);
  return `${id}: ${places.join('; ')}`;
}
