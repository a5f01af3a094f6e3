import { expect, type Page } from '@playwright/test';
import { inDays } from '@/lib/data/test-cases';
import { paths } from '@/lib/paths';
import { field } from './describing';

export type Condition = { text: string; owner: string; dueOn: string; proof: string; consequence: string };
export type Freeze = { component: string; reasons: string; reviewOn: string; conditions: Condition[] };

/** Reads, chooses to freeze one component under conditions, reads the words, signs. */
export async function freeze(page: Page, number: string, { component, reasons, reviewOn, conditions }: Freeze) {
  await page.goto(paths.decide(number));
  await page.getByRole('button', { name: 'Go on to the choice' }).click();
  await page.getByRole('radio', { name: 'Freeze temporarily' }).check();
  await page.getByRole('checkbox', { name: component }).check();
  await field(page, 'Reasons').fill(reasons);
  await page.getByRole('checkbox', { name: 'Goods' }).check();
  await page.getByLabel('From', { exact: true }).fill(inDays(0));
  await field(page, 'The facts that led to it').fill('Two men were sentenced to death on evidence of a dog team.');
  await field(page, 'Guarantees and steps sought before').fill('A written assurance was asked for in May and in July.');
  await field(page, 'Effect on people: patients, witnesses, staff').fill('None: no patient depends on this component.');
  await field(page, 'What continues').fill('Treatment and the training of prosecutors.');
  await field(page, 'Messages to the recipient and to partners').fill('A letter to the head of the unit, sent today.');
  await page.getByLabel('To be taken higher on, if nothing moves').fill(inDays(60));
  await page.getByLabel('To be reviewed by').fill(reviewOn);
  for (const [index, condition] of conditions.entries()) {
    // The first one stands there already: a freeze says what would end it.
    if (index > 0) await page.getByRole('button', { name: 'Add another condition' }).click();
    const card = page.getByRole('group', { name: `Condition ${index + 1}` });
    await field(card, 'What must hold').fill(condition.text);
    await field(card, 'Who answers for it').fill(condition.owner);
    await card.getByLabel('Due by').fill(condition.dueOn);
    await field(card, 'What proves it').fill(condition.proof);
    await field(card, 'What follows if it is missed').fill(condition.consequence);
  }
  await page.getByRole('button', { name: 'Read the decision before signing' }).click();
  await expect(page.getByRole('region', { name: 'The decision, as it will be sealed' })).toContainText(component);
  await page.getByRole('button', { name: 'Freeze this component' }).click();
  await page.waitForURL(paths.decisions(number));
}

/** Chooses a kind of decision over some components, with reasons; the rest is left to the journey. */
export async function choose(page: Page, number: string, kind: string, components: string[]) {
  await page.goto(paths.decide(number));
  await page.getByRole('button', { name: 'Go on to the choice' }).click();
  await page.getByRole('radio', { name: kind, exact: true }).check();
  for (const component of components) await page.getByRole('checkbox', { name: component }).check();
  await field(page, 'Reasons').fill('A credible report names this very unit, and nothing answers it.');
}

/** Reads the words and signs. */
export async function sign(page: Page, number: string, button: RegExp) {
  await page.getByRole('button', { name: 'Read the decision before signing' }).click();
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(paths.decisions(number));
}
