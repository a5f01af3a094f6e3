import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Level, LIMBS, type LimbLevel } from '@/lib/rules/types';
import { nearnessOf } from './near-threshold';
import { type PortfolioCase, PortfolioCount } from './portfolio';

const limb = (level: LimbLevel['level'], upTo: Level, of: LimbLevel['limb'] = 'torture'): LimbLevel => ({
  subject: 'c1',
  limb: of,
  level,
  upTo,
});

describe('near the line at which another level decides', () => {
  it.each([
    ['one step below high', [limb('medium', 'medium')], 'senior_official', 'just-below'],
    ['could reach medium, one step below high', [limb('cannot-tell', 'medium')], 'senior_official', 'just-below'],
    ['two steps below', [limb('low', 'low')], 'senior_official', null],
    ['nothing found', [limb('none', 'none')], 'senior_official', null],
    ['medium in a limb that does not decide', [limb('medium', 'medium', 'duty')], 'senior_official', null],
    ['high only once the unknowns are answered', [limb('cannot-tell', 'high')], 'head', 'on-unknowns'],
    ['medium that could be extreme', [limb('medium', 'extreme')], 'head', 'on-unknowns'],
    ['high as found, whatever else is unknown', [limb('high', 'extreme'), limb('cannot-tell', 'high')], 'head', null],
    ['at the head for another reason than its levels', [limb('medium', 'medium')], 'head', null],
    ['high as found, lowered by work', [limb('high', 'high')], 'senior_official', 'lowered'],
    ['no limb at all', [], 'senior_official', null],
  ] as const)('%s', (_title, levels, required, expected) => {
    expect(nearnessOf(levels, required)).toBe(expected);
  });
});

const amount = (value: number, currency: string) => ({ value, currency });
const theCase: PortfolioCase = {
  requiredLevel: 'senior_official',
  components: [
    { id: 'c1', country: 'IRN', amount: amount(100, 'EUR') },
    { id: 'c2', country: 'NPL', amount: amount(7, 'USD') },
    { id: 'c3', country: 'NPL', amount: null },
  ],
  levels: [limb('medium', 'medium')],
  flags: [
    { limb: 'torture', effect: 'weigh', subject: 'c1' },
    { limb: 'torture', effect: 'weigh', subject: 'c1' },
    { limb: 'death-penalty', effect: 'bar', subject: 'c2' },
    { limb: 'process', effect: 'weigh', subject: 'project' },
  ],
  ratings: [],
};

test('a case counts once in each row, with the money of the components that the row is about', () => {
  const count = new PortfolioCount(2026);
  count.addCase(theCase);
  const { cases, flagged, bars, countries, nearThreshold, requiredLevels } = count.result();
  const [euros, dollars] = [amount(100, 'EUR'), amount(7, 'USD')];
  expect(cases).toEqual({ count: 1, components: 3, withoutAmount: 1, money: [euros, dollars] });
  expect(flagged).toHaveLength(LIMBS.length);
  expect(flagged.filter((row) => row.count > 0)).toEqual([
    { key: 'death-penalty', count: 1, money: [dollars] },
    { key: 'torture', count: 1, money: [euros] },
    { key: 'process', count: 1, money: [euros, dollars] },
  ]);
  expect(bars.filter((row) => row.count > 0)).toEqual([{ key: 'death-penalty', count: 1, money: [dollars] }]);
  expect(countries).toEqual([
    { key: 'IRN', count: 1, money: [euros] },
    { key: 'NPL', count: 1, money: [dollars] },
  ]);
  expect(nearThreshold.find(({ key }) => key === 'just-below')?.count).toBe(1);
  expect(requiredLevels).toEqual([
    { key: 'senior_official', count: 1, money: [euros, dollars] },
    { key: 'head', count: 0, money: [] },
  ]);
});

test('money adds up within each currency, whatever the order, and never across', () => {
  const currency = fc.constantFrom('EUR', 'USD', 'JPY');
  const amounts = fc.array(fc.record({ value: fc.integer({ min: 0, max: 1e9 }), currency }), { maxLength: 30 });
  fc.assert(
    fc.property(amounts, (given) => {
      const count = new PortfolioCount(2026);
      for (const each of given) {
        count.addDecision({ kind: 'proceed', level: 'head', components: [{ id: 'c1', country: 'NPL', amount: each }] });
      }
      const { kinds, decisions } = count.result();
      expect(decisions).toBe(given.length);
      const money = kinds.find(({ key }) => key === 'proceed')?.money ?? [];
      const expected = ['EUR', 'JPY', 'USD'].flatMap((code) => {
        const own = given.filter((each) => each.currency === code);
        return own.length > 0
          ? [
              amount(
                own.reduce((sum, { value }) => sum + value, 0),
                code,
              ),
            ]
          : [];
      });
      expect(money).toEqual(expected.map(({ value, currency: code }) => ({ currency: code, value })));
    }),
    { numRuns: 30 },
  );
});

test('a State that cases rate differently shows with each answer; unknown is none, and order says nothing', () => {
  const count = new PortfolioCount(2026);
  const rated = (country: string, question: string, ...values: string[]) =>
    count.addCase({ ...theCase, ratings: [{ country, question, values }] });
  rated('IRN', 'K7', 'harder');
  rated('IRN', 'K7', 'equal');
  rated('IRN', 'K7', 'equal');
  rated('IRN', 'K7', 'unknown');
  rated('NPL', 'K7', 'no-data');
  rated('NPL', 'K3', 'routine');
  rated('PER', 'K6', 'no-counsel', 'no-appeal');
  rated('PER', 'K6', 'no-appeal', 'no-counsel');
  expect(count.result().ratedDifferently).toEqual([
    {
      country: 'IRN',
      question: 'K7',
      answers: [
        { values: ['equal'], cases: 2 },
        { values: ['harder'], cases: 1 },
      ],
    },
  ]);
});
