import type { Answer, FactsEdition, ProjectDescription, Question, RuleExample, Subject } from './types';

/** The date on which examples are screened. */
export const EXAMPLE_DATE = '2026-11-23';

const blank = { name: '', description: '', recipient: '', place: '', amount: null, endYear: null };

/** The small project that an example stands for: one component, its answers put to component, project and State. */
export function exampleProject(example: RuleExample, questions: readonly Question[]): ProjectDescription {
  const subjects: Record<Question['per'], Subject> = { project: 'project', component: 'c1', country: example.country };
  const answers: Record<Subject, Record<string, Answer>> = {};
  for (const [id, values] of Object.entries(example.answers)) {
    const question = questions.find((each) => each.id === id);
    if (!question) throw new Error(`No question ${id}`);
    const subject = subjects[question.per];
    answers[subject] = { ...answers[subject], [id]: { values, basis: '' } };
  }
  const startYear = example.startYear ?? null;
  return {
    title: '',
    summary: '',
    donor: '',
    implementer: '',
    indicators: [],
    components: [
      { ...blank, id: 'c1', description: example.text ?? '', country: example.country, startYear },
      ...(example.alsoIn === undefined ? [] : [{ ...blank, id: 'c2', country: example.alsoIn, startYear }]),
    ],
    answers,
    signals: {},
  };
}

/** The facts an example is screened with: those it brings, else the edition given. */
export function exampleFacts(example: RuleExample, edition: FactsEdition): FactsEdition {
  return example.facts ? { ...edition, facts: example.facts } : edition;
}
