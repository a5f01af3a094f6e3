import { expect, type Page } from '@playwright/test';

/** Waits until the server has what was typed. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Last saved /)).toBeVisible();
}

/** Waits until the page says that words are kept here and why they are not saved. */
export async function expectKept(page: Page, why: RegExp): Promise<void> {
  await expect(
    page
      .getByText(/^Not saved yet; kept in this browser\./)
      .filter({ hasText: why })
      .first(),
  ).toBeVisible();
}
