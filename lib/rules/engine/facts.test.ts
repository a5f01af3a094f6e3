import { describe, expect, it } from 'vitest';
import { findingIn, screenSmall } from '../small-project';
import type { Component, CountryFact, Trace } from '../types';
import { periodOf } from './facts';

const law = (
  value: CountryFact['value'],
  fromYear: number | null = null,
  untilYear: number | null = null,
): CountryFact => ({
  iso3: 'NPL',
  topic: 'death-penalty-drugs',
  value,
  detail: '',
  fromYear,
  untilYear,
  evidenceYear: null,
  confidence: 'high',
  sources: [],
});

function lawOf(facts: CountryFact[], said?: string, years: Partial<Component> = {}): Trace {
  const answers = { c1: { E1: ['direct'] }, ...(said ? { NPL: { K1: [said] } } : {}) };
  const { trace } = findingIn(screenSmall({ components: [{ country: 'NPL', ...years }], answers }, facts), 'DP-01@c1');
  const leaf = 'of' in trace ? trace.of[0] : undefined;
  if (!leaf) throw new Error('DP-01 has no leaf on the law');
  return leaf;
}

describe('the law of a State', () => {
  it.each([
    ['yes by the edition, whatever is said', [law('yes')], 'no', 'true'],
    ['yes by what is said, whatever the edition says', [law('no')], 'yes', 'true'],
    ['no by the edition when nothing is said', [law('no')], undefined, 'false'],
    ['no by both', [law('no')], 'no', 'false'],
    ['open when the edition says no and a person doubts it', [law('no')], 'unknown', 'unknown'],
    ['open when documents conflict', [law('disputed')], undefined, 'unknown'],
    ['what is said when documents conflict', [law('disputed')], 'no', 'false'],
    ['open when no document names the State', [law('not-listed')], undefined, 'unknown'],
    ['open without any row', [], undefined, 'unknown'],
    ['what is said without any row', [], 'yes', 'true'],
  ])('is %s', (_case, facts, said, value) => {
    expect(lawOf(facts, said).value).toBe(value);
  });

  it('says when it is treated as retained', () => {
    expect(lawOf([])).toMatchObject({ value: 'unknown', note: 'treated-as-retained' });
  });

  it('is looked up in the years of the help: one year under the graver law is enough', () => {
    const repealed = [law('yes', null, 2014), law('no', 2015, null)];
    expect(lawOf(repealed, undefined, { startYear: 2014, endYear: 2020 }).value).toBe('true');
    expect(lawOf(repealed, undefined, { startYear: 2015, endYear: 2020 }).value).toBe('false');
    expect(lawOf(repealed).value).toBe('false');
  });

  it('counts as no when it was repealed before the help and nothing newer is known', () => {
    expect(lawOf([law('yes', 1990, 2010)]).value).toBe('false');
    expect(lawOf([law('yes', 1990, 2010)], undefined, { startYear: 2005, endYear: 2006 }).value).toBe('true');
  });

  it('is open for a component without a country, and its question is missing from the component', () => {
    const finding = findingIn(
      screenSmall({ components: [{ country: '' }], answers: { c1: { E1: ['direct'] } } }),
      'DP-01@c1',
    );
    expect(finding).toMatchObject({ outcome: 'cannot-tell', missing: [{ question: 'K1', subject: 'c1' }] });
  });
});

it.each([
  [
    { startYear: null, endYear: null },
    { from: 2026, to: 2026 },
  ],
  [
    { startYear: 2020, endYear: null },
    { from: 2020, to: 2026 },
  ],
  [
    { startYear: 2030, endYear: null },
    { from: 2030, to: 2030 },
  ],
  [
    { startYear: null, endYear: 2030 },
    { from: 2026, to: 2030 },
  ],
  [
    { startYear: null, endYear: 2020 },
    { from: 2020, to: 2020 },
  ],
  [
    { startYear: 2020, endYear: 2018 },
    { from: 2018, to: 2020 },
  ],
])('the years %j mean %j in 2026', (years, period) => {
  expect(periodOf(years, 2026)).toEqual(period);
});
