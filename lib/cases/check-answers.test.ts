import { describe, expect, it } from 'vitest';
import { questions } from '@/lib/rules/catalogue/questions';
import { checkAnswers } from './check-answers';

const problems = (subject: string, question: string, values: string[], basis = '') =>
  checkAnswers({ [subject]: { [question]: { values, basis } } }, { questions });

describe('answers held against the rulebook', () => {
  it('are taken when they fit their question, "not known" included', () => {
    expect(problems('project', 'P12', ['some'])).toEqual({});
    expect(problems('c1', 'E11', ['extradition', 'transfer'])).toEqual({});
    expect(problems('IRN', 'K5', ['unknown'])).toEqual({});
  });

  it('are refused when the question, its subject or an option is not there', () => {
    expect(problems('project', 'P13', ['yes'])).toEqual({ 'answers.project.P13': 'id' });
    expect(problems('c1', 'K5', ['yes'])).toEqual({ 'answers.c1.K5': 'id' });
    expect(problems('c1', 'R6', ['none'])).toEqual({ 'answers.c1.R6': 'id' });
  });

  it('stand alone where "none" or "not known" is said', () => {
    expect(problems('c1', 'E8', ['strip-search', 'none'])).toEqual({ 'answers.c1.E8': 'id' });
    expect(problems('IRN', 'K3', ['routine', 'isolated'])).toEqual({ 'answers.IRN.K3': 'id' });
  });

  it('in words need the words', () => {
    expect(problems('c1', 'R7', ['given'], 'Police arrest, the court sentences.')).toEqual({});
    expect(problems('c1', 'R7', ['given'], ' \u200b')).toEqual({ 'answers.c1.R7': 'required' });
    expect(problems('c1', 'R7', ['unknown'])).toEqual({});
    expect(problems('c1', 'R7', ['Police arrest'])).toEqual({ 'answers.c1.R7': 'id' });
  });

  it('have no place where a field of the description answers', () => {
    expect(problems('project', 'P1', ['unknown'])).toEqual({ 'answers.project.P1': 'id' });
    expect(problems('project', 'P1', [])).toEqual({});
  });
});
