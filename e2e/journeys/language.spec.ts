import { clauseById } from '@/lib/guideline/section';
import { signIn } from '../support/session';
import { env } from '../support/sql';
import { expect, test, visit } from '../support/test';

test('French is remembered elsewhere, and the guideline stays in its own words', async ({ officer, browser }) => {
  const { page, person } = officer;
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Your desk' })).toBeVisible();

  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Votre bureau' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Français' })).toHaveAttribute('aria-current', 'true');

  await visit(browser, env('PUBLIC_URL'), async (elsewhere, context) => {
    await elsewhere.page.goto('/sign-in');
    await expect(elsewhere.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await signIn(context, person);
    await elsewhere.page.goto('/guideline');
    await expect(elsewhere.page.getByRole('navigation', { name: 'Principale' })).toBeVisible();
    const clause = clauseById('IV.3-A-i')?.text ?? 'no such clause';
    await expect(elsewhere.page.getByText(clause)).toBeVisible();
    await expect(elsewhere.page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test('a browser that asks for Spanish gets it before signing in', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'es-MX' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { name: 'Iniciar sesión' })).toBeVisible();
  await context.close();
});
