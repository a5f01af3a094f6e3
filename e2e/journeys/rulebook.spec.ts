import { paths } from '@/lib/paths';
import { currentRulebook } from '@/lib/rules';
import { press, reach } from '../steps/typing';
import { expect, test } from '../support/test';
import { rulebookWord } from '../support/words';

const { rules } = currentRulebook;
const title = (rule: string) => rulebookWord('rules', rule, 'title');

test('anybody searches the rules without a mouse and reads one', async ({ visitor: { page } }) => {
  await page.goto(paths.rulebook);
  await reach(page, page.getByRole('searchbox', { name: 'Search the rules' }));
  await page.keyboard.type('handed over');
  await press(page, 'Search');
  await expect(page.getByRole('status')).toContainText(/\d+ rules? for “handed over”/);
  await expect(page.getByRole('link', { name: title('DP-08') })).toBeVisible();
  await expect(page.getByRole('link', { name: title('DI-01') })).toHaveCount(0);
  await reach(page, page.getByRole('link', { name: title('DP-08') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title('DP-08') })).toBeVisible();

  await page.goto(`${paths.rulebook}?q=zebra`);
  await expect(page.getByRole('status')).toContainText('No rule for “zebra”.');
  await page.getByRole('link', { name: 'Show every rule' }).click();
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: title('DI-01') }),
  ).toBeVisible();
});

test('anybody finds every bar with what alone clears it, and every rule on one page', async ({ visitor: { page } }) => {
  await page.goto(paths.bars);
  const bars = rules.filter(({ effect }) => effect === 'bar');
  expect(bars.length).toBeGreaterThan(0);
  for (const { id } of bars) {
    const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title(id), exact: true }) });
    await expect(row).toContainText('only by');
  }
  await page.goto(paths.wholeRulebook);
  await expect(page.getByRole('article')).toHaveCount(rules.length);
});
