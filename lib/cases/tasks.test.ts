import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from './project';
import { answersTask, componentsTask, projectTask } from './tasks';

const component = {
  id: 'c1',
  name: 'Dogs',
  description: 'Twelve dogs',
  recipient: 'Border police',
  country: 'IRN',
  place: 'Zabol',
  amount: { value: 1, currency: 'EUR' as const },
  startYear: 2011,
  endYear: 2014,
};
const whole: Draft = {
  ...emptyDraft,
  title: 'Border',
  summary: 'What it does',
  donor: 'Donor',
  implementer: 'Office',
  indicators: ['40 dogs'],
  components: [component],
};

describe('the tasks of describing', () => {
  it('start the project with its first words beyond the title', () => {
    expect(projectTask({ ...emptyDraft, title: 'Border' })).toBe('not-started');
    expect(projectTask({ ...emptyDraft, title: 'Border', donor: 'Donor' })).toBe('in-progress');
    expect(projectTask({ ...whole, indicators: [] })).toBe('needs-information');
    expect(projectTask({ ...whole, summary: '\u200b' })).toBe('in-progress');
    expect(projectTask(whole)).toBe('done');
  });

  it('have components done when each is whole', () => {
    expect(componentsTask(emptyDraft)).toBe('not-started');
    expect(componentsTask({ ...whole, components: [component, { ...component, country: '' }] })).toBe('in-progress');
    expect(componentsTask({ ...whole, components: [{ ...component, amount: null }] })).toBe('needs-information');
    expect(componentsTask(whole)).toBe('done');
  });

  it('tell unanswered, unknown and unfounded answers apart', () => {
    const asked = ['E1', 'E2', 'P5'].map((question) => ({ question, subject: 'c1', isSettled: false }));
    const answered = (answers: Draft['answers'][string]) =>
      answersTask({ ...whole, answers: { c1: answers } }, 'c1', asked);
    const yes = { values: ['yes'], basis: 'Contract' };
    expect(answered({}).state).toBe('not-started');
    expect(answered({ E1: yes })).toMatchObject({ state: 'in-progress', missing: ['E2', 'P5'] });
    expect(answered({ E1: yes, E2: { values: ['unknown'], basis: '' }, P5: { ...yes, basis: ' ' } })).toEqual({
      state: 'needs-information',
      missing: [],
      unknown: ['E2'],
      unfounded: ['P5'],
    });
    expect(answered({ E1: yes, E2: yes, P5: yes }).state).toBe('done');
  });

  it('ask nothing more where the country facts answer', () => {
    const asked = [{ question: 'K1', subject: 'IRN', isSettled: true }];
    expect(answersTask(whole, 'IRN', asked).state).toBe('done');
    const differs = { ...whole, answers: { IRN: { K1: { values: ['no'], basis: '' } } } };
    expect(answersTask(differs, 'IRN', asked)).toMatchObject({ state: 'needs-information', unfounded: ['K1'] });
  });
});
