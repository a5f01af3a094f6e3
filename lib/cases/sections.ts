import type { SectionKey } from '@/lib/cases/case-file';
import { checkAnswers } from '@/lib/cases/check-answers';
import { parseInput } from '@/lib/cases/problems';
import {
  answersSectionSchema,
  componentsSectionSchema,
  type Draft,
  projectSectionSchema,
  signalsSectionSchema,
} from '@/lib/cases/project';
import { AppError } from '@/lib/errors';
import { hashOf } from '@/lib/ledger/hash';
import type { Rulebook } from '@/lib/rules/types';

/** Who saves, when, and the questions that may be answered. `at` is an ISO time. */
export type SavingContext = { by: string; at: string; rulebook: Pick<Rulebook, 'questions'> };

/**
 * The description with one section replaced by what was sent. Pure. `by` and `at` of an answer are kept while the
 * answer is the same and set anew when it changes, whatever was sent. In a sheet of answers a question that was not
 * sent keeps its answer; one sent with neither value nor basis is cleared. A component that is gone takes its answers
 * with it. Throws AppError `invalid` with problems by field, or `not-found` for a subject that does not exist.
 */
export function withSection(description: Draft, key: SectionKey, values: unknown, context: SavingContext): Draft {
  if (key === 'project') return { ...description, ...parseInput(projectSectionSchema, values) };
  if (key === 'components') return withComponents(description, parseInput(componentsSectionSchema, values));
  if (key === 'signals') {
    const signals = parseInput(signalsSectionSchema, values);
    return { ...description, signals: stampAll(signals, description.signals, context) };
  }
  const subject = key.slice('answers.'.length);
  if (!subjectsOf(description).includes(subject)) throw new AppError('not-found');
  const sheet = parseInput(answersSectionSchema, values);
  const problems = checkAnswers({ [subject]: sheet }, context.rulebook);
  if (Object.keys(problems).length > 0) throw new AppError('invalid', problems);
  const before = description.answers[subject] ?? {};
  const merged = { ...before, ...stampAll(sheet, before, context) };
  const given = Object.entries(merged).filter(([, answer]) => answer.values.length > 0 || answer.basis !== '');
  return { ...description, answers: { ...description.answers, [subject]: Object.fromEntries(given) } };
}

/** What may be answered about: the project, its components and their countries. */
export function subjectsOf({ components }: Pick<Draft, 'components'>): string[] {
  const countries = components.map(({ country }) => country).filter((country) => country !== '');
  return ['project', ...components.map(({ id }) => id), ...new Set(countries)];
}

/** The description without answers about anything that it no longer names. */
export function withoutOrphans(description: Draft): Draft {
  const subjects = subjectsOf(description);
  const kept = Object.entries(description.answers).filter(([subject]) => subjects.includes(subject));
  return { ...description, answers: Object.fromEntries(kept) };
}

function withComponents(description: Draft, components: Draft['components']): Draft {
  const gone = description.components.map(({ id }) => id).filter((id) => !components.some((kept) => kept.id === id));
  const answers = Object.entries(description.answers).filter(([subject]) => !gone.includes(subject));
  return { ...description, components, answers: Object.fromEntries(answers) };
}

type Stamped = { by?: string | undefined; at?: string | undefined };

function stampAll<Entry extends Stamped>(
  sent: Record<string, Entry>,
  before: Record<string, Entry>,
  { by, at }: SavingContext,
): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(sent).map(([key, entry]) => {
      const known = before[key];
      return [key, known && sameWords(known, entry) ? known : { ...entry, by, at }];
    }),
  );
}

function sameWords(one: Stamped, other: Stamped): boolean {
  return hashOf(unstamped(one)) === hashOf(unstamped(other));
}

function unstamped({ by: _by, at: _at, ...words }: Stamped): object {
  return words;
}
