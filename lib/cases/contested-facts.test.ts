import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { questions } from '@/lib/rules/catalogue/questions';
import type { CountryFact } from '@/lib/rules/types';
import { contestedWithoutBasis, goesAgainst } from './contested-facts';
import { examples } from './examples';
import { emptyDraft } from './project';
import { checkSubmission } from './submission';

const fact = (topic: CountryFact['topic'], value: CountryFact['value']): CountryFact => ({
  iso3: 'IRN',
  topic,
  value,
  detail: '',
  fromYear: null,
  untilYear: null,
  evidenceYear: 2025,
  confidence: 'high',
  sources: [],
});
const known = (...facts: CountryFact[]) => ({
  facts: { edition: 'test', asOf: '2026-11-23', facts, sources: {} },
  date: '2026-11-23',
});
const component = {
  id: 'c1',
  name: '',
  description: '',
  recipient: '',
  country: 'IRN',
  place: '',
  amount: null,
  startYear: null,
  endYear: null,
};
const draft = (question: string, values: string[], basis = '') => ({
  ...emptyDraft,
  components: [component],
  answers: { IRN: { [question]: { values, basis } } },
});

describe('an answer that goes against a country fact', () => {
  it('needs a reason, in either direction', () => {
    const yes = known(fact('killings-antidrug', 'yes'));
    expect(contestedWithoutBasis(draft('K5', ['no']), { questions }, yes)).toEqual({ 'answers.IRN.K5': 'contested' });
    const no = known(fact('death-penalty-drugs', 'no'));
    expect(contestedWithoutBasis(draft('K1', ['yes']), { questions }, no)).toEqual({ 'answers.IRN.K1': 'contested' });
  });

  it('is taken with a reason, and a space is none', () => {
    const yes = known(fact('corporal-punishment-drugs', 'yes'));
    expect(contestedWithoutBasis(draft('K3b', ['no'], 'Repealed in March.'), { questions }, yes)).toEqual({});
    expect(contestedWithoutBasis(draft('K3b', ['no'], ' \u200b'), { questions }, yes)).not.toEqual({});
  });

  it('is not what agrees, what is not known, or what no fact settles', () => {
    const yes = known(fact('torture-reported', 'yes'));
    expect(contestedWithoutBasis(draft('K3', ['routine']), { questions }, yes)).toEqual({});
    expect(contestedWithoutBasis(draft('K3', ['unknown']), { questions }, yes)).toEqual({});
    const doubt = known(fact('torture-reported', 'disputed'));
    expect(contestedWithoutBasis(draft('K3', ['not-reported']), { questions }, doubt)).toEqual({});
  });

  it('on torture is one that calls it isolated or not reported', () => {
    expect(goesAgainst('K3', ['isolated'], 'yes')).toBe(true);
    expect(goesAgainst('K3', ['systematic'], 'yes')).toBe(false);
  });

  it('keeps a description from being submitted until it says why', () => {
    const [iran] = examples;
    if (!iran) throw new Error('No example');
    const known = { facts: currentFacts, date: '2026-11-23' };
    const submitted = (K1: { values: string[]; basis: string }) => {
      const answers = { ...iran.description.answers, IRN: { ...iran.description.answers.IRN, K1 } };
      return checkSubmission({ ...iran.description, answers }, { questions }, known);
    };
    expect(submitted({ values: ['no'], basis: '' })).toEqual({
      ready: false,
      problems: { 'answers.IRN.K1': 'contested' },
    });
    expect(submitted({ values: ['no'], basis: 'We were told so.' }).ready).toBe(true);
  });
});
