import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactTopic } from '@/lib/rules/types';
import { currentFacts } from './edition';
import { factsFor } from './look-up';
import { tortureFacts } from './torture-facts';
import { TREATIES } from './treaty-facts';

const SHARED = path.resolve(import.meta.dirname, '../../../shared/data/country');
const absent = !existsSync(SHARED);

/** Rows of unquoted cells; the columns that are read stand before the first quoted one. */
const rowsOf = (file: string) =>
  readFileSync(path.join(SHARED, file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

const inYear = (iso3: string, topic: FactTopic, year: number) =>
  factsFor(currentFacts, iso3, topic, { fromYear: year, untilYear: year });
const valueIn = (iso3: string, topic: FactTopic, year: number) => inYear(iso3, topic, year).map(({ value }) => value);

describe('torture reported, in bands', () => {
  const measures = { iso3: 'AAA', tortureYear: 2021, integrityYear: 2025, sources: ['A', 'B'] };
  const bandOf = (torture: number, integrity: number) =>
    tortureFacts({ ...measures, torture, integrity }, []).map(({ value, fromYear, confidence }) =>
      [value, fromYear ?? 'ever', confidence].join(' '),
    );

  it('one bad measure is enough for a yes, and two make it surer', () => {
    expect(bandOf(-0.5, 0.9)).toEqual(['yes ever low']);
    expect(bandOf(0.5, 0.59)).toEqual(['yes ever low']);
    expect(bandOf(-0.5, 0.3)).toEqual(['yes ever medium']);
  });

  it('a middle measure leaves it open, and good ones say nothing, which is never a no', () => {
    expect(bandOf(0, 0.95)).toEqual(['disputed ever low']);
    expect(bandOf(1.8, 0.79)).toEqual(['disputed ever low']);
    expect(bandOf(1, 0.8)).toEqual([]);
    const values = currentFacts.facts.filter(({ topic }) => topic === 'torture-reported').map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(['yes', 'disputed']));
  });

  it('a newer bad index does not overrule a very good older score', () => {
    expect(bandOf(3.06, 0.59)).toEqual(['disputed ever low', 'yes 2022 low']);
  });

  it('says the numbers and where they come from', () => {
    const [fact] = inYear('PHL', 'torture-reported', 2012);
    expect(fact?.detail).toContain('-0.64 in 2021');
    expect(fact?.detail).toContain('0.31 in 2025');
    expect(fact?.sources).toEqual(['VDEM-LOOKABAUGH-2023', 'VDEM16-OWID-STANZA-2026']);
  });

  it('Iran, China, Pakistan, Thailand, Mexico and Uzbekistan yes; Nepal open; Germany not stated', () => {
    for (const iso3 of ['IRN', 'CHN', 'PAK', 'THA', 'MEX', 'UZB']) {
      expect(valueIn(iso3, 'torture-reported', 2011), iso3).toEqual(['yes']);
    }
    expect(valueIn('NPL', 'torture-reported', 2011)).toEqual(['disputed']);
    expect(valueIn('DEU', 'torture-reported', 2011)).toEqual([]);
  });

  it('documented killings of suspects make it a yes from their first year', () => {
    expect(valueIn('IDN', 'torture-reported', 2015)).toEqual(['disputed']);
    expect(valueIn('IDN', 'torture-reported', 2016)).toEqual(['yes']);
  });

  it.skipIf(absent)('names the States that the compiled measures put there (skipped where ../shared is absent)', () => {
    const rows = rowsOf('practices.csv').filter(([, practice = '']) => practice.startsWith('vdem_'));
    const of = (practice: string) =>
      new Map(rows.filter((row) => row[1] === practice).map(([iso3 = '', , value]) => [iso3, Number(value)]));
    const [torture, integrity] = [of('vdem_v2cltort'), of('vdem_v2x_clphy')];
    const expected = [...torture].filter(
      ([iso3, score]) => score < 0 || (integrity.get(iso3) ?? 1) < 0.6 || iso3 === 'IDN',
    );
    const held = [...torture.keys()].filter((iso3) => valueIn(iso3, 'torture-reported', 2026).includes('yes'));
    expect(held).toEqual(expected.map(([iso3]) => iso3));
  });
});

describe('treaties', () => {
  it.skipIf(absent)('say what the compiled list says, row by row (skipped where ../shared is absent)', () => {
    const topics = new Map<string, FactTopic>(TREATIES.map(([id, topic]) => [id, topic]));
    const rows = rowsOf('treaties.csv').map((cells) => {
      // Two names of States hold a comma, so the cells are counted from a known value.
      const at = cells.findIndex((cell) => topics.has(cell));
      return { iso3: cells[0] ?? '', treaty: cells[at] ?? '', status: cells[at + 1], year: cells[at + 2] };
    });
    expect(rows).toHaveLength(1773);
    for (const { iso3, treaty, status, year } of rows) {
      const topic = topics.get(treaty) ?? 'treaty-cat';
      const [fact, ...more] = inYear(iso3, topic, 2026);
      const verify = iso3 === 'PSE' && treaty === 'ICCPR-OP2';
      expect([iso3, treaty, fact?.value, more.length]).toEqual([
        iso3,
        treaty,
        verify ? 'disputed' : status === 'party' ? 'yes' : 'no',
        0,
      ]);
      if (status === 'party' && year && !verify) expect(fact?.detail).toContain(`since ${year}`);
    }
  });

  it('before a late accession the State was not a party', () => {
    expect(valueIn('AFG', 'treaty-opcat', 2017)).toEqual(['no']);
    expect(valueIn('AFG', 'treaty-opcat', 2018)).toEqual(['yes']);
    expect(valueIn('AFG', 'treaty-cat', 2010)).toEqual(['yes']);
  });

  it('a year that nobody recorded leaves the years before it open', () => {
    expect(valueIn('SSD', 'treaty-iccpr', 2023)).toEqual(['disputed']);
    expect(valueIn('SSD', 'treaty-iccpr', 2024)).toEqual(['yes']);
  });

  it('a list that ends in 2022 says so where it says no', () => {
    const [india] = inYear('IND', 'treaty-cat', 2026);
    expect(india?.detail).toBe(
      'Signed but did not ratify the Convention against Torture (as of 2022). ' +
        'One or more States joined later, and it is not known which.',
    );
    expect(factsFor(currentFacts, 'TWN', 'treaty-cat', { fromYear: 2026, untilYear: 2026 })).toEqual([]);
  });
});
