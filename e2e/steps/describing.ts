import { expect, type Locator, type Page } from '@playwright/test';
import type { Draft } from '@/lib/cases/project';
import { countryName } from '@/lib/countries/names';
import { paths } from '@/lib/paths';
import { currentRulebook } from '@/lib/rules';
import { optionWord, rulebookWord } from '../support/words';

/** Opens a case by its title and returns its number. */
export async function openCase(page: Page, title: string): Promise<string> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Open a new case' }).click();
  await page.getByRole('textbox', { name: 'Title of the project' }).fill(title);
  await page.getByRole('button', { name: 'Open the case' }).click();
  return numberOf(page);
}

/** The number of the case whose tasks are on the screen. */
export async function numberOf(page: Page): Promise<string> {
  await page.waitForURL(/\/cases\/SCR-\d+-\d+\/describe$/);
  return page.url().split('/').at(-2) ?? '';
}

/** Opens the first section, and waits until the form has started: filled before, words would land beside what stands there. */
export async function openProject(page: Page, number: string): Promise<void> {
  await page.goto(paths.describeProject(number), { waitUntil: 'networkidle' });
}

export async function describeProject(page: Page, description: Draft): Promise<void> {
  await page.getByRole('link', { name: 'The project', exact: true }).click();
  await field(page, 'Title').fill(description.title);
  await field(page, 'Summary').fill(description.summary);
  await field(page, 'Donor').fill(description.donor);
  await field(page, 'Carried out by').fill(description.implementer);
  await field(page, 'Indicators and targets').fill(description.indicators.join('\n'));
  await goOn(page, 'Components');
}

export async function describeComponents(page: Page, { components }: Draft): Promise<void> {
  for (const [index, component] of components.entries()) {
    await page.getByRole('button', { name: index === 0 ? 'Add a component' : 'Add another component' }).click();
    const card = page.getByRole('region', { name: new RegExp(`^Component ${index + 1}\\b`) });
    await field(card, 'Name').fill(component.name);
    await field(card, 'What is given').fill(component.description);
    await field(card, 'Recipient').fill(component.recipient);
    await card.getByRole('combobox', { name: 'Country' }).selectOption(countryName(component.country, 'en'));
    await field(card, 'Place').fill(component.place);
    await field(card, 'First year').fill(component.startYear?.toString() ?? '');
    await field(card, 'Last year').fill(component.endYear?.toString() ?? '');
  }
  await goOn(page, 'The project as a whole');
}

// A form begins with the questions of the first screen.
const { questions } = currentRulebook;
const inOrderOfPutting = [...questions.filter(({ first }) => first), ...questions.filter(({ first }) => !first)];

/** Answers every question of the description, subject by subject, as the forms lead from one to the next. */
export async function answerQuestions(page: Page, { components, answers }: Draft): Promise<void> {
  const countries = [...new Set(components.map(({ country }) => country))];
  const subjects = ['project', ...components.map(({ id }) => id), ...countries];
  const names = new Map([
    ...components.map(({ id, name }) => [id, name]),
    ...countries.map((iso3) => [iso3, countryName(iso3, 'en')]),
  ] as [string, string][]);
  for (const [index, subject] of subjects.entries()) {
    for (const { id } of inOrderOfPutting) {
      const answer = answers[subject]?.[id];
      if (answer) await answerQuestion(page, id, answer);
    }
    await goOn(page, names.get(subjects[index + 1] ?? '') ?? 'Check your answers');
  }
}

async function answerQuestion(page: Page, id: string, { values, basis }: { values: string[]; basis: string }) {
  const text = rulebookWord('questions', id, 'text');
  const question = page.getByRole('group', { name: text, exact: true });
  const settled = page.getByRole('region', { name: text, exact: true });
  await expect(question.or(settled).first()).toBeVisible();
  // The country facts answer this one; a person's own answer goes beneath.
  if (await settled.isVisible()) await settled.getByText('We know something that differs').click();
  // What is answered in words has no choice of its own.
  for (const value of values.filter((each) => each !== 'given')) {
    await question.getByLabel(optionWord(id, value), { exact: true }).check();
  }
  await page.getByRole('textbox', { name: text }).fill(basis);
}

/** Saves the section and goes to the next one. */
export async function goOn(page: Page, next: string): Promise<void> {
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: next, exact: true })).toBeVisible();
}

/** Submits from the page on which the answers are checked. */
export async function submitForReview(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.waitForURL(paths.findings(number));
}

/** A text field by its whole label. */
export function field(place: Page | Locator, label: string): Locator {
  return place.getByRole('textbox', { name: label, exact: true });
}
