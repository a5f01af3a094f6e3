import type { Page } from '@playwright/test';
import { invite, setUpAccount } from '../steps/accounts';
import { expectSound } from '../steps/looking';
import { type Installation, startInstallation } from '../support/installation';
import { env } from '../support/sql';
import { test as base, expect, unique, type Visitor, visit } from '../support/test';

/** An installation of its own: what comes into force here would change the facts of every other journey. */
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

const HEADER = 'iso3,practice,value,year,source_id';
const csv = (...lines: string[]) => ({
  name: 'practices.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...lines].join('\n')),
});

async function upload(page: Page, file: ReturnType<typeof csv>) {
  await page.getByLabel('CSV files').setInputFiles(file);
  await page.getByRole('button', { name: 'Check and compare' }).click();
}

async function showState(page: Page, name: string) {
  await page.getByLabel('State', { exact: true }).selectOption(name);
  await page.getByRole('button', { name: 'Show' }).click();
}

test('two people bring a new edition of country facts into force', async ({ fresh, first, second }) => {
  const [{ page }, { page: head }] = [first, second];
  await setUpAccount(page, fresh.link, account('Ada First'));
  const other = account('Hedda Second');
  await setUpAccount(head, await invite(page, other.email, 'head'), other);

  await page.getByRole('link', { name: 'Countries' }).click();
  await page.getByRole('link', { name: 'Editions of these facts' }).click();
  await page.getByRole('link', { name: 'Upload a new edition' }).click();
  await page.getByLabel('Name of the edition').fill('2027-01');
  await page.getByLabel('What is new, and why').fill('Nepal is documented.');
  await upload(page, csv('NPL,compulsory_drug_detention,documented,20x2,HRW-2012'));
  await expect(page.getByText('practices.csv line 2, column year: “20x2” is not a year')).toBeVisible();
  await expectSound(page, 'a refused upload');
  await page.setViewportSize({ width: 1280, height: 900 });

  await upload(page, csv('NPL,compulsory_drug_detention,documented,2026,HRW-2012'));
  await expect(page.getByRole('heading', { name: '2027-01' })).toBeVisible();
  await showState(page, 'Nepal');
  await expect(page.getByRole('row', { name: /Nepal.*Compulsory drug detention.*Added/ })).toBeVisible();
  await page.getByRole('link', { name: 'Removed' }).click();
  await expect(page.getByRole('row', { name: /Nepal.*Torture is reported.*Removed/ })).toBeVisible();
  await showState(page, 'China');
  await expect(page.getByRole('row', { name: /China.*Compulsory drug detention.*Removed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Propose this edition' }).click();
  await expect(page.getByText('not you, since you uploaded it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve' })).toHaveCount(0);

  await head.goto(page.url());
  await expectSound(head, 'an edition that is proposed');
  await head.setViewportSize({ width: 1280, height: 900 });
  await head.getByRole('button', { name: 'Reject' }).click();
  await expect(head.getByRole('alert').getByText('Reason for rejecting')).toBeVisible();
  await head.getByRole('button', { name: 'Approve: put it into force' }).click();
  await expect(head.getByText('Hedda Second (head) approved it')).toBeVisible();

  await head.goto('/countries/NPL');
  await expect(head.getByText('Compulsory drug detention (2026): documented.')).toBeVisible();
  await head.goto('/countries/editions');
  await expect(head.getByRole('row', { name: /2027-01 In force Ada First/ })).toBeVisible();
  await expectSound(head, 'the list of editions');
});
