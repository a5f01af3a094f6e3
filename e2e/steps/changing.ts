import type { Locator, Page } from '@playwright/test';
import { rulebookWord } from '../support/words';

/** What would change, where other answers are tried. */
export function result(page: Page): Locator {
  return page.getByRole('region', { name: 'What would change' });
}

/** The answer to a question of the rulebook, about one component or the project, on the page that tries answers. */
export function trial(page: Page, subject: string, question: string): Locator {
  const answers = page.getByRole('region', { name: subject, exact: true });
  return answers.getByRole('combobox', { name: rulebookWord('questions', question, 'text') });
}
