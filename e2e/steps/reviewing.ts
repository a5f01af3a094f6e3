import { expect, type Page } from '@playwright/test';
import { paths } from '@/lib/paths';

/** Agrees with every finding that asks for a response. */
export async function agreeWithEveryFinding(page: Page, number: string): Promise<void> {
  await page.goto(paths.review(number));
  const responses = page.getByRole('group', { name: /^Your reading of this finding/ });
  const agree = responses.getByRole('radio', { name: 'Agree', exact: true });
  await expect(agree.first()).toBeVisible();
  // Sought once, not once for each: such a page may be long.
  const radios = await agree.elementHandles();
  for (const radio of radios) await radio.check();
  const count = radios.length;
  await expect(page.getByText(`${count} of ${count} findings answered`)).toBeVisible();
}

export async function passOn(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Pass on for a decision' }).click();
  await page.waitForURL(paths.case(number));
}
