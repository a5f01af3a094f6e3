import { beforeAll, expect, test } from 'vitest';
import type { Person } from '@/lib/auth/person';
import { now } from './clock';
import { getPortfolio } from './portfolio';
import { decide, harmless, makeAwaiting, makeComponent, makeDraft, makePerson, mixed } from './test-cases';
import { refused } from './test-raw';

const year = now().getUTCFullYear();
const euros = (value: number) => ({ value, currency: 'EUR' as const });
const costed = {
  ...mixed,
  components: mixed.components.map((each, index) => ({ ...each, amount: euros(100 + index) })),
};
const { c2: _, ...answers } = harmless.answers;
const rated = (K7: string) => ({
  answers: { ...answers, NPL: { ...answers.NPL, K7: { values: [K7], basis: 'Ask Jane Roe' } } },
  components: [makeComponent('c1', { amount: { value: 5, currency: 'USD' }, recipient: 'Colonel John Doe' })],
});
const people: Person[] = [];

/** Three submitted cases, of which one is frozen in part and two rate Nepal differently, and a draft that counts nowhere. */
beforeAll(async () => {
  const [first, second, third] = [
    await makeAwaiting(costed),
    await makeAwaiting(rated('equal')),
    await makeAwaiting(rated('harder')),
  ];
  await decide(first.head, first.number, { scope: ['c1', 'c2'] });
  await decide(second.official, second.number, { kind: 'defer', scope: ['c1'], conditions: [] });
  await makeDraft(first.officer, harmless);
  for (const { officer, adviser, official, head } of [first, second, third])
    people.push(officer, adviser, official, head);
}, 120_000);

test('cases count in the year of their first submission, decisions in that of their signature', async () => {
  const { portfolio, years } = await getPortfolio(await makePerson('auditor'));
  expect(years).toEqual([year]);
  expect(portfolio.cases).toMatchObject({ count: 3, components: 5, withoutAmount: 0 });
  expect(portfolio.cases.money).toEqual(
    [euros(303), { value: 10, currency: 'USD' }].map(({ currency, value }) => ({ currency, value })),
  );
  expect(portfolio.decisions).toBe(2);
  const counted = <Row extends { key: string; count: number }>(rows: Row[]) =>
    Object.fromEntries(rows.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
  expect(counted(portfolio.kinds)).toEqual({ temporary_freeze: 1, defer: 1 });
  expect(portfolio.kinds.find(({ key }) => key === 'temporary_freeze')?.money).toEqual([
    { currency: 'EUR', value: 201 },
  ]);
  expect(counted(portfolio.deciding)).toEqual({ head: 1, senior_official: 1 });
  expect(counted(portfolio.requiredLevels)).toEqual({ head: 1, senior_official: 2 });
  expect(counted(portfolio.countries)).toEqual({ NPL: 3, IRN: 1 });
  expect(counted(portfolio.bars)).toMatchObject({ 'death-penalty': 1 });
  expect(portfolio.bars.find(({ key }) => key === 'death-penalty')?.money).toEqual([{ currency: 'EUR', value: 100 }]);
  expect(portfolio.ratedDifferently).toContainEqual({
    country: 'NPL',
    question: 'K7',
    answers: expect.arrayContaining([
      { values: ['equal'], cases: 1 },
      { values: ['harder'], cases: 1 },
    ]),
  });
});

test('a year without anything is a year of noughts, and stands beside those that have something', async () => {
  const { portfolio, years } = await getPortfolio(await makePerson('officer'), 2001);
  expect(portfolio).toMatchObject({
    year: 2001,
    cases: { count: 0, money: [] },
    decisions: 0,
    countries: [],
    ratedDifferently: [],
  });
  expect(years).toEqual([year, 2001]);
});

test('nothing of this year counts in the next', async () => {
  const { portfolio } = await getPortfolio(await makePerson('officer'), year + 1);
  expect(portfolio).toMatchObject({ cases: { count: 0 }, decisions: 0 });
});

test('no person is in it: no name, no id, no address, nothing that anybody wrote', async () => {
  const text = JSON.stringify(await getPortfolio(await makePerson('head')));
  expect(people).toHaveLength(12);
  for (const { id, name, email } of people) for (const word of [id, name, email]) expect(text).not.toContain(word);
  for (const word of ['Jane Roe', 'John Doe', 'A project', 'SCR-', 'has not answered'])
    expect(text).not.toContain(word);
});

test('an administrator reads no statistics of cases', async () => {
  await expect(getPortfolio(await makePerson('administrator'))).rejects.toEqual(refused('forbidden'));
});
