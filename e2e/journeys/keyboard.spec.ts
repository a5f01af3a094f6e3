import { numberOf } from '../steps/describing';
import { choose, follow, press, reach, typeInto } from '../steps/typing';
import { expect, test, unique } from '../support/test';

test('a project is described and submitted without a mouse', async ({ officer: { page } }) => {
  const title = `Needle exchange ${unique()}`;
  await page.goto('/');
  await follow(page, 'Open a new case');
  await typeInto(page, 'Title of the project', title);
  await press(page, 'Open the case');
  await numberOf(page);

  await follow(page, 'The project');
  await typeInto(page, 'Summary', 'Clean needles for people who inject drugs.');
  await press(page, 'Save and continue');

  await press(page, 'Add a component');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('Needle exchange');
  await typeInto(page, 'Recipient', 'A civil-society body');
  await reach(page, page.getByRole('combobox', { name: 'Country' }));
  await page.keyboard.type('Nepal');
  await press(page, 'Save and continue');

  await choose(page, 'Is this help provided by you, received by you, or passed through another body?');
  await expect(page.getByRole('radio', { name: 'Provided by us' })).toBeChecked();
  for (const next of ['Needle exchange', 'Nepal', 'Check your answers']) {
    await press(page, 'Save and continue');
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  }
  await press(page, 'Submit for review');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Findings' })).toHaveAttribute('aria-current', 'page');
});
