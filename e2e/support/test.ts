import { randomBytes } from 'node:crypto';
import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Person, Role } from '@/lib/auth/person';
import { makePerson } from '@/lib/data/test-cases';
import { signIn } from './session';
import { env } from './sql';
import { type Watch, watch } from './watch';

/** Somebody with a job, signed in, in a browser of their own. */
export type Colleague = Omit<Watch, 'settle'> & { person: Person; page: Page };
/** Somebody who is not signed in. */
export type Visitor = Omit<Colleague, 'person'>;

type People = {
  officer: Colleague;
  adviser: Colleague;
  seniorOfficial: Colleague;
  head: Colleague;
  auditor: Colleague;
  administrator: Colleague;
  visitor: Visitor;
};

/** Lets somebody work in a browser of their own, and afterwards looks at what went wrong there. */
export async function visit(
  browser: Browser,
  address: string,
  work: (visitor: Visitor, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ baseURL: address });
  const { settle, expectTrouble } = watch(context, address);
  await work({ expectTrouble, page: await context.newPage() }, context);
  await context.close();
  settle();
}

/** A fixture for somebody with this job. */
export function colleague(role: Role) {
  return async ({ browser }: { browser: Browser }, use: (somebody: Colleague) => Promise<void>) => {
    const person = await makePerson(role, uniqueName(role));
    await visit(browser, env('PUBLIC_URL'), async (visitor, context) => {
      await signIn(context, person);
      await use({ ...visitor, person });
    });
  };
}

const FIRST_NAMES: Record<Role, string> = {
  officer: 'Olga',
  adviser: 'Ansel',
  senior_official: 'Selma',
  head: 'Hedda',
  auditor: 'Aude',
  administrator: 'Ada',
};

/** A name that nobody else has in this run. */
export function uniqueName(role: Role): string {
  return `${FIRST_NAMES[role]} ${unique()}`;
}

/** A word that nothing else carries in this run. */
export function unique(): string {
  return randomBytes(4).toString('hex');
}

export const test = base.extend<People>({
  officer: colleague('officer'),
  adviser: colleague('adviser'),
  seniorOfficial: colleague('senior_official'),
  head: colleague('head'),
  auditor: colleague('auditor'),
  administrator: colleague('administrator'),
  visitor: async ({ browser }, use) => {
    await visit(browser, env('PUBLIC_URL'), (visitor) => use(visitor));
  },
});

export { expect } from '@playwright/test';
