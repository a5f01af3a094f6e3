import { ACTS, type Act, assertMay, can } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import type { CaseContents, CaseFile } from '@/lib/cases/case-file';
import { newCaseSchema } from '@/lib/cases/describe-forms';
import { parseInput } from '@/lib/cases/problems';
import { type Draft, emptyDraft } from '@/lib/cases/project';
import { assertStillHolds } from './act';
import { loadContents } from './case-contents';
import { caseNumber } from './case-number';
import { database } from './client';
import { now } from './clock';
import { createCase } from './create-case';
import { namesWithin, withNames } from './names';
import { staleOf } from './stale';
import { transaction } from './transaction';

/** Opens a case with nothing but a title. Throws AppError `forbidden` or `invalid`. */
export async function openCase(person: Person, input: { title: string }): Promise<{ number: string }> {
  assertMay(person, 'case.open');
  return openDescribed(person, { ...emptyDraft, ...parseInput(newCaseSchema, input) }, null);
}

/** A case as this person sees it. Throws AppError `forbidden` or `not-found`. */
export async function getCase(person: Person, number: string): Promise<CaseFile> {
  assertMay(person, 'case.read');
  const { contents } = await loadContents(database(), caseNumber(number));
  const may = Object.fromEntries(ACTS.map((act) => [act, can(person, act, contents)])) as Record<Act, boolean>;
  return { ...(await shown(contents)), may, stale: await staleOf(contents) };
}

/** The words as a reader sees them: what is kept under the id of a person bears their name. */
async function shown(contents: CaseContents): Promise<CaseContents> {
  const { version, screening } = contents;
  const names = await namesWithin(database(), [version.description, version.saved]);
  return { ...contents, version: withNames(version, names), screening: withNames(screening, names) };
}

/** Opens a case with whatever is described so far. `example` is the slug of the worked example it began as. */
export async function openDescribed(
  person: Person,
  description: Draft,
  example: string | null,
): Promise<{ number: string }> {
  assertMay(person, 'case.open');
  return transaction(async (tx) => {
    await assertStillHolds(tx, person);
    return { number: await createCase(tx, person, { description, example, authors: [] }, now()) };
  });
}
