import { checkAnswers } from '@/lib/cases/check-answers';
import type { Draft } from '@/lib/cases/project';
import type { Question, Rulebook, Screening } from '@/lib/rules/types';

/** An answer to try: `values` as a form sends them. */
export type Trial = { subject: string; question: string; values: readonly string[] };

/** More than a person tries at once, less than an address can carry. */
const MOST_TRIALS = 40;

/**
 * Reads trials out of the query of an address, `c1.E1=remote&c1.E4=dogs&c1.E4=scanners`. What the rulebook does not
 * know, and what says the same as the stored answer, is left out.
 */
export function readTrials(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
  description: Draft,
  rulebook: Pick<Rulebook, 'questions'>,
): Trial[] {
  return Object.entries(query)
    .flatMap(([name, given]): Trial[] => {
      const [subject = '', question = '', more] = name.split('.');
      const values = [given ?? []].flat().filter((value) => value !== '');
      const isKnown = more === undefined && values.length > 0 && fits({ subject, question, values }, rulebook);
      return isKnown ? [{ subject, question, values }] : [];
    })
    .filter((trial) => !saysTheSame(trial, description))
    .slice(0, MOST_TRIALS);
}

/** The description with the trials in place of its answers. The basis of an answer goes with it. */
export function withTrials(description: Draft, trials: readonly Trial[]): Draft {
  const answers = { ...description.answers };
  for (const { subject, question, values } of trials) {
    answers[subject] = { ...answers[subject], [question]: { values: [...values], basis: '' } };
  }
  return { ...description, answers };
}

/** The answers worth trying, by subject: those on which a flag or an open finding hangs, and those that are being tried. */
export function worthTrying(
  screenings: readonly Pick<Screening, 'findings'>[],
  trials: readonly Trial[],
  { questions }: Pick<Rulebook, 'questions'>,
): { subject: string; questions: Question[] }[] {
  const wanted = new Map<string, Set<string>>();
  const want = ({ subject, question }: { subject: string; question: string }) => {
    wanted.set(subject, (wanted.get(subject) ?? new Set()).add(question));
  };
  for (const { findings } of screenings) {
    for (const { outcome, wouldChange, missing } of findings) {
      if (outcome === 'flagged') wouldChange.flat().forEach(want);
      if (outcome === 'flagged' || outcome === 'cannot-tell') missing.forEach(want);
    }
  }
  trials.forEach(want);
  return [...wanted].map(([subject, ids]) => ({
    subject,
    questions: questions.filter(({ id, type }) => ids.has(id) && type !== 'text' && type !== 'field'),
  }));
}

function fits({ subject, question, values }: Trial, rulebook: Pick<Rulebook, 'questions'>): boolean {
  const answers = { [subject]: { [question]: { values: [...values], basis: '' } } };
  return Object.keys(checkAnswers(answers, rulebook)).length === 0;
}

function saysTheSame({ subject, question, values }: Trial, { answers }: Draft): boolean {
  const sheet = Object.hasOwn(answers, subject) ? answers[subject] : undefined;
  const stored = sheet && Object.hasOwn(sheet, question) ? sheet[question]?.values : undefined;
  const sorted = (list: readonly string[]) => [...list].sort().join();
  return stored !== undefined && sorted(stored) === sorted(values);
}
