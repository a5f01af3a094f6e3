import { describe, expect, it } from 'vitest';
import { currentRulebook } from '../rulebook';
import { checkInput } from './check-input';

const check = (value: unknown) => checkInput(value, currentRulebook.questions);
const pathsOf = (value: unknown) => {
  const checked = check(value);
  return 'problems' in checked ? checked.problems.map(({ path }) => path) : [];
};
const c1 = { id: 'c1', country: 'IRN' };

describe('a project description read from a file', () => {
  it('may leave out everything', () => {
    expect(check({})).toEqual({
      description: {
        title: '',
        summary: '',
        donor: '',
        implementer: '',
        indicators: [],
        components: [],
        answers: {},
        signals: {},
      },
    });
  });

  it.each([[null], [[]], ['text'], [7], [true]])('is not %j', (value) => {
    expect(pathsOf(value).length).toBeGreaterThan(0);
  });

  it('is refused with every problem at its path', () => {
    const value = {
      title: 7,
      colour: 'red',
      components: [
        { id: 'c1', country: 'XXX', size: 1 },
        { id: 'first', startYear: 1066 },
      ],
      answers: { c1: { E1: { values: 'direct' } } },
    };
    expect(pathsOf(value).sort()).toEqual([
      'answers.c1.E1.values',
      'colour',
      'components.0.country',
      'components.0.size',
      'components.1.id',
      'components.1.startYear',
      'title',
    ]);
  });

  it.each([
    ['an unknown question', { c1: { Z9: { values: ['yes'] } } }, 'answers.c1.Z9'],
    ['an unknown option', { c1: { E1: { values: ['perhaps'] } } }, 'answers.c1.E1.values'],
    ['two values where one is asked', { c1: { E1: { values: ['direct', 'none'] } } }, 'answers.c1.E1.values'],
    ['"unknown" beside a value', { c1: { E4: { values: ['dogs', 'unknown'] } } }, 'answers.c1.E4.values'],
    ['an answer of a component put to the project', { project: { E1: { values: ['direct'] } } }, 'answers.project.E1'],
    ['an unknown component', { c2: {} }, 'answers.c2'],
    ['a country of no component', { NPL: {} }, 'answers.NPL'],
    ['a name that objects have anyway', { constructor: { E1: { values: ['direct'] } } }, 'answers.constructor'],
  ])('is refused for %s', (_case, answers, path) => {
    expect(pathsOf({ components: [c1], answers })).toEqual([path]);
  });

  it('is refused for a second component of the same name, years that run backwards, and a refusal without a reason', () => {
    const components = [c1, { id: 'c1', startYear: 2020, endYear: 2019 }];
    const signals = { 'title:dogs': { response: 'refuted' } };
    expect(pathsOf({ components, signals })).toEqual([
      'components.1.id',
      'components.1.endYear',
      'signals.title:dogs.reason',
    ]);
  });

  it('says the problems of answers also when another part is wrong', () => {
    expect(pathsOf({ title: 7, components: [c1], answers: { c1: { Z9: { values: ['yes'] } } } })).toEqual([
      'title',
      'answers.c1.Z9',
    ]);
  });
});
