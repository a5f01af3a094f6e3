import { factAbout, type KnownFacts } from '@/lib/cases/contested-facts';
import type { Draft } from '@/lib/cases/project';
import { type AskedQuestion, answersTask, componentsTask, projectTask } from '@/lib/cases/tasks';
import { visibleQuestions } from '@/lib/rules';
import { countriesOf } from '@/lib/rules/engine/run';
import type { FactsEdition, Rulebook } from '@/lib/rules/types';

/** What the questions are asked by and on: `date` is an ISO date. */
type AskedOn = KnownFacts & { rulebook: Rulebook };

/** The facts of the project's countries only: what a browser needs to know which questions are asked. */
export function factsOf(description: Draft, edition: FactsEdition): FactsEdition {
  const countries = countriesOf(description);
  return { ...edition, facts: edition.facts.filter(({ iso3 }) => countries.includes(iso3)), sources: {} };
}

/** Every question that the description is asked, to whom, and whether the facts settle it. */
export function askedOf(description: Draft, { rulebook, ...on }: AskedOn): AskedQuestion[] {
  const { questions, lexicon } = rulebook;
  return visibleQuestions(description, { questions, lexicon, ...on }).map(({ question, subject }) => ({
    question: question.id,
    subject,
    isSettled: question.fact !== undefined && factAbout(description, question.fact, subject, on).value !== 'absent',
  }));
}

/** The tasks of describing, in the order in which they are best done. */
export function tasksOf(description: Draft, on: AskedOn) {
  const asked = askedOf(description, on);
  const subjects = ['project', ...description.components.map(({ id }) => id), ...countriesOf(description)];
  return {
    project: projectTask(description),
    components: componentsTask(description),
    answers: subjects.map((subject) => ({ subject, ...answersTask(description, subject, asked) })),
  };
}
