import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page has; a person would have given up long before. */
const MOST_STOPS = 150;

/** Goes with the tab key until the focus is there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key does not reach ${target}`);
}

export async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await reach(page, page.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.type(words);
}

/** Reaches a button and presses it. */
export async function press(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Reaches a link and follows it. */
export async function follow(page: Page, name: string): Promise<void> {
  await reach(page, page.getByRole('main').getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
}

/** Reaches a question and takes its first answer. */
export async function choose(page: Page, question: string): Promise<void> {
  await reach(page, page.getByRole('group', { name: question }).getByRole('radio').first());
  await page.keyboard.press('Space');
}
