import { expect, type Page } from '@playwright/test';
import { paths } from '@/lib/paths';

/** Agrees with every finding that asks for a response. */
export async function agreeWithEveryFinding(page: Page, number: string): Promise<void> {
  await page.goto(paths.review(number));
  const responses = page.getByRole('group', { name: /^Your reading of this finding/ });
  await expect(responses.first()).toBeVisible();
  const count = await responses.count();
  for (let index = 0; index < count; index += 1) {
    await responses.nth(index).getByRole('radio', { name: 'Agree', exact: true }).check();
  }
  await expect(page.getByText(`${count} of ${count} findings answered`)).toBeVisible();
}

export async function passOn(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Pass on for a decision' }).click();
  await page.waitForURL(paths.case(number));
}
