import { assertMay } from '@/lib/auth/can';
import type { Person } from '@/lib/auth/person';
import { examples } from '@/lib/cases/examples';
import type { Draft } from '@/lib/cases/project';
import { AppError } from '@/lib/errors';
import { openDescribed } from './cases';
import { now } from './clock';

/** Opens a case that is already described as a worked example. Throws AppError `forbidden` or `not-found`. */
export async function openCaseFromExample(person: Person, slug: string): Promise<{ number: string }> {
  assertMay(person, 'case.open');
  const example = examples.find((known) => known.slug === slug);
  if (!example) throw new AppError('not-found');
  return openDescribed(person, answeredBy(person, example.description), slug);
}

/** Whoever takes an example over answers for its answers. */
function answeredBy({ id }: Person, description: Draft): Draft {
  const stamp = { by: id, at: now().toISOString() };
  const stampAll = <Entry extends object>(entries: Record<string, Entry>) =>
    Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, { ...entry, ...stamp }]));
  const sheets = Object.entries(description.answers).map(([subject, sheet]) => [subject, stampAll(sheet)]);
  return { ...description, answers: Object.fromEntries(sheets), signals: stampAll(description.signals) };
}
