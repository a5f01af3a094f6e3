import type { Draft } from '@/lib/cases/project';
import { type AskedQuestion, answersTask, componentsTask, projectTask } from '@/lib/cases/tasks';
import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook, visibleQuestions } from '@/lib/rules';
import { compileQuestions } from '@/lib/rules/engine/compile';
import { type FactReading, periodOfAll, readFact } from '@/lib/rules/engine/facts';
import { countriesOf, startRun } from '@/lib/rules/engine/run';
import type { FactsEdition, FactTopic } from '@/lib/rules/types';

/** What the shipped facts say of a country in the years in which the project is there. `date` is an ISO date. */
export function factAbout(description: Draft, topic: FactTopic, iso3: string, date: string): FactReading {
  const run = startRun(description, { facts: currentFacts, date }, compileQuestions([]), []);
  const there = description.components.filter(({ country }) => country === iso3);
  return readFact(run, topic, iso3, periodOfAll(there, run.year));
}

/** The shipped facts of the project's countries only: what a browser needs to know which questions are asked. */
export function factsOf(description: Draft): FactsEdition {
  const countries = countriesOf(description);
  return { ...currentFacts, facts: currentFacts.facts.filter(({ iso3 }) => countries.includes(iso3)), sources: {} };
}

/** Every question that the description is asked, to whom, and whether the facts settle it. */
export function askedOf(description: Draft, date: string): AskedQuestion[] {
  const { questions, lexicon } = currentRulebook;
  return visibleQuestions(description, { questions, lexicon, facts: currentFacts, date }).map(
    ({ question, subject }) => ({
      question: question.id,
      subject,
      isSettled: question.fact !== undefined && factAbout(description, question.fact, subject, date).value !== 'absent',
    }),
  );
}

/** The tasks of describing, in the order in which they are best done. */
export function tasksOf(description: Draft, date: string) {
  const asked = askedOf(description, date);
  const subjects = ['project', ...description.components.map(({ id }) => id), ...countriesOf(description)];
  return {
    project: projectTask(description),
    components: componentsTask(description),
    answers: subjects.map((subject) => ({ subject, ...answersTask(description, subject, asked) })),
  };
}
