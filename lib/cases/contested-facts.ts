import type { Draft } from '@/lib/cases/project';
import { isBlank } from '@/lib/cases/text';
import type { FieldProblems } from '@/lib/errors';
import { compileQuestions } from '@/lib/rules/engine/compile';
import { type FactReading, periodOfAll, readFact } from '@/lib/rules/engine/facts';
import { startRun } from '@/lib/rules/engine/run';
import type { FactsEdition, FactTopic, Question, Rulebook } from '@/lib/rules/types';

/** What an answer is held against. `date` is an ISO date. */
export type KnownFacts = { facts: FactsEdition; date: string };

/** What an edition says of a country in the years in which the project is there. */
export function factAbout(
  description: Pick<Draft, 'components'>,
  topic: FactTopic,
  iso3: string,
  { facts, date }: KnownFacts,
): FactReading {
  const { components } = description;
  const there = components.filter(({ country }) => country === iso3);
  const nothing = { title: '', summary: '', donor: '', implementer: '', indicators: [], answers: {}, signals: {} };
  const run = startRun({ ...nothing, components }, { facts, date }, compileQuestions([]), []);
  return readFact(run, topic, iso3, periodOfAll(there, run.year));
}

/** The options that say what the fact says, where they are not "yes": torture is reported as at least routine. */
const HOLDS: Readonly<Record<string, readonly string[]>> = { K3: ['systematic', 'routine'] };

/** True when an answer says otherwise than the fact. "Not known" says nothing, and a fact in doubt denies nothing. */
export function goesAgainst(question: string, values: readonly string[], known: FactReading['value']): boolean {
  const said = values.filter((value) => value !== 'unknown');
  if (said.length === 0 || known === 'absent') return false;
  const holds = said.some((value) => (HOLDS[question] ?? ['yes']).includes(value));
  return holds !== (known === 'yes');
}

/** Answers that go against a country fact without saying why, by field `answers.<country>.<question>`. Pure. */
export function contestedWithoutBasis(
  { components, answers }: Pick<Draft, 'components' | 'answers'>,
  { questions }: Pick<Rulebook, 'questions'>,
  known: KnownFacts,
): FieldProblems {
  const problems: FieldProblems = {};
  const states = new Set(components.map(({ country }) => country).filter((country) => country !== ''));
  for (const iso3 of states) {
    for (const { id, fact } of questions.filter((question): question is Question & { fact: FactTopic } =>
      Boolean(question.fact),
    )) {
      const answer = answers[iso3]?.[id];
      if (!answer || !isBlank(answer.basis)) continue;
      const { value } = factAbout({ components }, fact, iso3, known);
      if (goesAgainst(id, answer.values, value)) problems[`answers.${iso3}.${id}`] = 'contested';
    }
  }
  return problems;
}
