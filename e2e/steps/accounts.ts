import { expect, type Page } from '@playwright/test';

export type Account = { name: string; email: string; password: string };

/** Follows a one-time link and sets a name and a password; an address too where the link leaves it open. */
export async function setUpAccount(page: Page, link: string, { name, email, password }: Account): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  const address = page.getByLabel('E-mail address');
  if (await address.isEditable()) await address.fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Set up the account' }).click();
  await expect(page.getByText(`${name}, `)).toBeVisible();
}

export async function signInOnScreen(page: Page, { email, password }: Pick<Account, 'email' | 'password'>) {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}

/** Makes a one-time link for somebody and returns it. */
export async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('radio', { name: role }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = page.getByLabel('One-time link');
  await expect(link).toBeVisible();
  return link.inputValue();
}
