import fc from 'fast-check';
import { currentRulebook } from './rulebook';
import { scan } from './signals/scan';
import type { Answer, AnswerSheet, Component, ProjectDescription, Question, SignalResponse } from './types';

const countries = ['IRN', 'NPL', 'AFG', 'VNM', 'PAK', ''] as const;
const phrases = [
  'sniffer dogs',
  'arrest of traffickers',
  'number of arrests',
  'a guarded rehabilitation centre',
  'compulsory treatment',
  'forced labour',
  'no sniffer dogs',
  'aerial spraying',
  'tip-offs',
  'not a guarded rehabilitation centre',
  'counselling and care',
];

const text = fc.array(fc.constantFrom(...phrases), { maxLength: 3 }).map((parts) => parts.join('. '));
const year = fc.option(fc.integer({ min: 2000, max: 2030 }), { nil: null });

const component = (id: string): fc.Arbitrary<Component> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(''),
    description: text,
    recipient: fc.constant(''),
    country: fc.constantFrom(...countries),
    place: fc.constant(''),
    amount: fc.constant(null),
    startYear: year,
    endYear: year,
  });

/** An answer that fits the question: no answer, "unknown", or some of its options. */
const answerTo = (question: Question): fc.Arbitrary<Answer | undefined> => {
  const most = question.type === 'many' ? 3 : 1;
  const known = fc.subarray([...question.options], { minLength: 1, maxLength: most });
  return fc.oneof(
    { weight: 6, arbitrary: known.map((values) => ({ values, basis: '' })) },
    { weight: 1, arbitrary: fc.constant({ values: ['unknown'], basis: '' }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
};

const sheetOf = (per: Question['per']): fc.Arbitrary<Record<string, Answer>> => {
  const asked = currentRulebook.questions.filter(({ type, per: of }) => of === per && type !== 'field');
  return fc.tuple(...asked.map(answerTo)).map((answers) => {
    const given = answers.flatMap((answer, index) => {
      const question = asked[index];
      return answer && question ? [[question.id, answer] as const] : [];
    });
    return Object.fromEntries(given);
  });
};

const answersFor = (components: readonly Component[]): fc.Arbitrary<AnswerSheet> => {
  const states = countries.filter((country) => country !== '');
  return fc.record({
    project: sheetOf('project'),
    ...Object.fromEntries(components.map(({ id }) => [id, sheetOf('component')])),
    ...Object.fromEntries(states.map((country) => [country, sheetOf('country')])),
  });
};

const responses = fc.array(fc.constantFrom<SignalResponse['response'] | 'none'>('none', 'confirmed', 'refuted'), {
  maxLength: 12,
});

function withResponses(project: ProjectDescription, given: readonly (SignalResponse['response'] | 'none')[]) {
  const signals = scan(project, currentRulebook.lexicon).flatMap(({ key }, index) => {
    const response = given[index];
    return response && response !== 'none' ? [[key, { response, reason: 'Read again' }] as const] : [];
  });
  return { ...project, signals: Object.fromEntries(signals) };
}

/** Projects of one to three components with fitting answers and texts that say this and that. Used by tests. */
export function randomProject({ projectText }: { projectText: boolean }): fc.Arbitrary<ProjectDescription> {
  const components = fc.constantFrom(1, 2, 3).chain((count) => {
    const ids = ['c1', 'c2', 'c3'].slice(0, count);
    return fc.tuple(...ids.map(component));
  });
  return components
    .chain((list) => fc.tuple(fc.constant(list), answersFor(list), projectText ? text : fc.constant(''), responses))
    .map(([list, answers, summary, given]) => {
      const project = {
        title: '',
        summary,
        donor: '',
        implementer: '',
        indicators: [],
        components: list,
        answers,
        signals: {},
      };
      return withResponses(project, given);
    });
}
