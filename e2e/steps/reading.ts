import type { Locator, Page } from '@playwright/test';
import { rulebookWord } from '../support/words';

/** The spreads of one rule, whoever they speak about. */
export function findingsOf(place: Page | Locator, rule: string): Locator {
  return place.getByRole('article', { name: rulebookWord('rules', rule, 'title'), exact: true });
}

/** Findings that forbid a component to proceed. */
export function bars(page: Page): Locator {
  return page.getByRole('region', { name: /^The bars?$/ });
}

/** The line of a component in the table of levels. */
export function levelsOf(page: Page, component: string): Locator {
  const table = page.getByRole('table', { name: 'Level of each component, by limb of the obligation' });
  return table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: component, exact: true }) });
}

/** The box that says what stands against an act; the other alert of a page names the page that was opened. */
export function problems(page: Page): Locator {
  return page.getByRole('alert').filter({ has: page.getByRole('heading') });
}
