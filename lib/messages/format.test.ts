import { describe, expect, it, vi } from 'vitest';
import { formatDate, formatDateTime, formatList, formatMoney } from './format';

describe('how things are written', () => {
  it('writes a day with the month in words', () => {
    expect(formatDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(formatDate('2026-11-23', 'fr')).toBe('23 novembre 2026');
    expect(formatDate('2027-03-01', 'fr')).toBe('1er mars 2027');
    expect(formatDate('2026-11-23', 'es')).toBe('23 de noviembre de 2026');
  });

  it('keeps the day in UTC near midnight', () => {
    expect(formatDate('2026-11-23T23:59:59Z', 'en')).toBe('23 November 2026');
    expect(formatDateTime('2026-11-23T23:59:59Z', 'en')).toBe('23 November 2026, 23:59 UTC');
  });

  it('names the currency by its code', () => {
    expect(formatMoney({ value: 1_200_000, currency: 'EUR' }, 'en')).toBe('EUR\u00a01,200,000');
    expect(formatMoney({ value: 1_200_000, currency: 'USD' }, 'fr')).toBe('1\u202f200\u202f000\u00a0USD');
  });

  it('joins words as each language does', () => {
    expect(formatList(['a', 'b', 'c'], 'en', 'conjunction')).toBe('a, b and c');
    expect(formatList(['a', 'b'], 'es', 'disjunction')).toBe('a o b');
  });
});

it('makes each formatter once, for a formatter keeps memory that no collector sees', () => {
  const { NumberFormat } = Intl;
  const made = vi.spyOn(Intl, 'NumberFormat').mockImplementation(function make(...given) {
    return new NumberFormat(...given);
  });
  const amounts = [1, 2, 3].map((value) => formatMoney({ value, currency: 'XTS' }, 'en'));
  expect(new Set(amounts).size).toBe(3);
  expect(made).toHaveBeenCalledTimes(1);
  made.mockRestore();
});
