import { expect, type Page } from '@playwright/test';
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
  await page.getByLabel('To be reviewed by').fill(reviewOn);
  for (const [index, condition] of conditions.entries()) {
    await page.getByRole('button', { name: index === 0 ? 'Add a condition' : 'Add another condition' }).click();
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
