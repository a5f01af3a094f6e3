import type { Page } from '@playwright/test';
import { invite, setUpAccount, signInOnScreen, signOut } from '../steps/accounts';
import { type Installation, startInstallation } from '../support/installation';
import { env } from '../support/sql';
import { test as base, expect, unique, type Visitor, visit } from '../support/test';

/** An installation that nobody has set up yet, and two people before it who are not signed in. */
const test = base.extend<{ fresh: Installation; first: Visitor; second: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
  fresh: async ({}, use) => {
    const installation = await startInstallation(env('JOURNEYS_CLUSTER'), env('JOURNEYS_APPLICATION'));
    await use(installation);
    await installation.stop();
  },
  first: ({ fresh, browser }, use) => visit(browser, fresh.environment.PUBLIC_URL, (visitor) => use(visitor)),
  second: ({ fresh, browser }, use) => visit(browser, fresh.environment.PUBLIC_URL, (visitor) => use(visitor)),
});

const account = (name: string) => ({
  name,
  email: `${unique()}@example.org`,
  password: `long pass phrase ${unique()}`,
});

async function expectUsedUp(page: Page, link: string) {
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link can no longer be used' })).toBeVisible();
}

test('the first administrator sets up an office and invites an officer', async ({ fresh, first, second }) => {
  const [administrator, officer] = [account('Ada First'), account('Olga Second')];

  await setUpAccount(first.page, fresh.link, administrator);
  await signOut(first.page);
  await expectUsedUp(second.page, fresh.link);
  await signInOnScreen(first.page, administrator);
  await expect(first.page.getByText('Ada First, administrator')).toBeVisible();

  const link = await invite(first.page, officer.email, 'officer');
  await setUpAccount(second.page, link, officer);
  await expect(second.page.getByText('Olga Second, officer')).toBeVisible();
  await expectUsedUp(first.page, link);

  second.expectTrouble(/404/);
  await expect(second.page.getByRole('link', { name: 'People' })).toHaveCount(0);
  const response = await second.page.goto('/people');
  expect(response?.status()).toBe(404);
  await expect(second.page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
});
