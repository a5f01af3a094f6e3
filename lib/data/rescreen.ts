import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { dayOf } from '@/lib/cases/calendar';
import { readTrials, type Trial, withTrials } from '@/lib/cases/what-if';
import { AppError } from '@/lib/errors';
import { screen } from '@/lib/rules';
import type { FactsEdition, Rulebook, Screening } from '@/lib/rules/types';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import { database } from './client';
import { now } from './clock';
import { currentEditions } from './current-editions';
import { editionsOf } from './editions';
import { namesWithin, withNames } from './names';

/** A screening and what it was made with. */
export type Screened = { screening: Screening; rulebook: Rulebook; facts: FactsEdition };

/**
 * What the stored screening would say with other answers: same editions, same date, nothing written. Throws AppError
 * `forbidden`, `not-found`, or `wrong-state` where nothing has been screened yet.
 */
export async function tryAnswers(
  person: Person,
  number: string,
  query: Parameters<typeof readTrials>[0],
): Promise<{ before: Screened; after: Screening; trials: Trial[] }> {
  assertMay(person, 'case.read');
  const { description, before } = await storedScreening(number);
  const trials = readTrials(query, description, before.rulebook);
  const { rulebook, facts, screening } = before;
  const tried = screen(withTrials(description, trials), { rulebook, facts, date: screening.date });
  return { before, after: tried, trials };
}

/**
 * What the newest rulebook and facts say of the submitted version, beside what was said. Nothing is written. Throws
 * AppError `forbidden`, `not-found`, or `wrong-state` where nothing has been screened yet.
 */
export async function previewRescreening(
  person: Person,
  number: string,
): Promise<{ before: Screened; after: Screened }> {
  assertMay(person, 'case.read');
  const { description, before } = await storedScreening(number);
  const { rulebook, facts } = await currentEditions();
  const screening = screen(description, { rulebook, facts, date: dayOf(now()) });
  return { before, after: { screening, rulebook, facts } };
}

async function storedScreening(number: string) {
  const { contents } = await loadContents(database(), caseNumber(number));
  if (!contents.screening) throw new AppError('wrong-state');
  const names = await namesWithin(database(), contents.version.description);
  const { screening, description } = withNames(
    { screening: contents.screening, description: contents.version.description },
    names,
  );
  return { description, before: { screening, ...(await editionsOf(screening)) } };
}
