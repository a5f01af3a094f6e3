import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CountryFact, FactTopic } from '@/lib/rules/types';
import { isCountryCode } from './codes';
import { currentFacts } from './edition';
import { factsHash } from './facts-hash';
import { factsFor, factsOfCountry } from './look-up';

const TABLE = path.resolve(import.meta.dirname, '../../../shared/data/country/death_penalty_drugs.csv');
const PRACTICES = path.resolve(import.meta.dirname, '../../../shared/data/country/practices.csv');
const NOW = { fromYear: 2026, untilYear: 2026 };

/** Only the first columns and those without quoted commas before them are read, so splitting at commas is enough. */
function columnsOf(file: string, names: readonly string[]): string[][] {
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const wanted = names.map((name) => header.split(',').indexOf(name));
  return lines.map((line) => {
    const cells = line.split(',');
    return wanted.map((index) => cells[index] ?? '');
  });
}

const valuesIn = (iso3: string, topic: FactTopic, year: number) =>
  factsFor(currentFacts, iso3, topic, { fromYear: year, untilYear: year }).map(({ value }) => value);

describe('the shipped edition of country facts', () => {
  it('is the one whose hash was published; a change is a new edition', () => {
    expect(currentFacts.edition).toBe('2026-11-23.2');
    expect(factsHash(currentFacts)).toBe('9ef6eaffa59bff088c3400fb8d6787901cd8d0553c61504783c00bda8fd35e4f');
  });

  it.skipIf(!existsSync(TABLE))(
    'says of every State what the compiled table says (skipped where ../shared is absent)',
    () => {
      const expected: Record<string, CountryFact['value']> = {
        yes: 'yes',
        disputed: 'disputed',
        repealed: 'no',
        no_by_status: 'no',
        not_listed: 'not-listed',
      };
      const rows = columnsOf(TABLE, ['iso3', 'drug_dp_law']);
      expect(rows).toHaveLength(199);
      for (const [iso3 = '', law = ''] of rows) {
        expect([iso3, ...valuesIn(iso3, 'death-penalty-drugs', 2026)]).toEqual([iso3, expected[law]]);
      }
    },
  );

  it.skipIf(!existsSync(TABLE))(
    'carries every count of executions of the compiled table (skipped where ../shared is absent)',
    () => {
      const years = [2022, 2023, 2024, 2025];
      const rows = columnsOf(TABLE, ['iso3', ...years.map((year) => `drug_exec_${year}`)]);
      for (const [iso3 = '', ...cells] of rows) {
        cells.forEach((cell, index) => {
          const facts = factsFor(currentFacts, iso3, 'executions-drugs', {
            fromYear: years[index] ?? 0,
            untilYear: years[index] ?? 0,
          });
          expect(facts, `${iso3} ${years[index]}`).toHaveLength(cell === '' ? 0 : 1);
          const digits = cell.replace(/\D/g, '');
          if (digits) expect(facts[0]?.detail).toContain(`${digits} execution`);
        });
      }
    },
  );

  it.skipIf(!existsSync(PRACTICES))('covers every documented practice (skipped where ../shared is absent)', () => {
    const topics: Record<string, FactTopic> = {
      compulsory_drug_detention: 'compulsory-drug-detention',
      judicial_corporal_punishment_drug_or_alcohol: 'corporal-punishment-drugs',
      caning_on_drug_relapse: 'corporal-punishment-drugs',
      extrajudicial_killings_antidrug: 'killings-antidrug',
      abusive_or_forced_private_rehab: 'abusive-rehabilitation',
    };
    const wanted = columnsOf(PRACTICES, ['iso3', 'practice']).flatMap(([iso3 = '', practice = '']) => {
      const topic = topics[practice];
      return topic ? [`${iso3} ${topic}`] : [];
    });
    const held = currentFacts.facts.map(({ iso3, topic }) => `${iso3} ${topic}`);
    expect(new Set(held.filter((each) => Object.values(topics).some((topic) => each.endsWith(topic))))).toEqual(
      new Set(wanted),
    );
  });

  it('counts the values of the law on drug offences today', () => {
    const states = new Set(currentFacts.facts.map(({ iso3 }) => iso3));
    const counts: Record<string, number> = {};
    for (const iso3 of states) {
      for (const value of valuesIn(iso3, 'death-penalty-drugs', 2026)) counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts).toEqual({ yes: 34, disputed: 7, no: 124, 'not-listed': 34 });
  });

  it('has one answer per State and topic in any one year', () => {
    for (const { iso3, topic } of currentFacts.facts) {
      for (const year of [1990, 2003, 2007, 2014, 2018, 2023, 2024, 2025, 2026]) {
        expect(valuesIn(iso3, topic, year).length, `${iso3} ${topic} ${year}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('names known countries, known sources and years in order', () => {
    for (const fact of currentFacts.facts) {
      expect(isCountryCode(fact.iso3)).toBe(true);
      for (const source of fact.sources) expect(currentFacts.sources[source], source).toBeDefined();
      if (fact.value === 'yes' || fact.value === 'no') expect(fact.sources, fact.iso3).not.toHaveLength(0);
      if (fact.fromYear !== null && fact.untilYear !== null) expect(fact.fromYear).toBeLessThanOrEqual(fact.untilYear);
      expect(fact.detail).toMatch(/^[A-Z0-9].*[^.]\.$/);
    }
  });

  it('uses every source that it lists', () => {
    const used = new Set(currentFacts.facts.flatMap(({ sources }) => sources));
    expect(Object.keys(currentFacts.sources).filter((source) => !used.has(source))).toEqual([]);
  });

  it('never turns an empty cell into a count of nought', () => {
    expect(currentFacts.facts.filter(({ detail }) => /\b0 executions/.test(detail))).toEqual([]);
    expect(valuesIn('EGY', 'executions-drugs', 2024)).toEqual([]);
  });
});

describe('spot checks', () => {
  it('Iran: in law, mandatory, 485 executions in 2024, at least 252 in 2022', () => {
    expect(valuesIn('IRN', 'death-penalty-drugs', 2012)).toEqual(['yes']);
    expect(valuesIn('IRN', 'death-penalty-drugs-mandatory', 2012)).toEqual(['yes']);
    const details = factsFor(currentFacts, 'IRN', 'executions-drugs', { fromYear: 2022, untilYear: 2024 });
    expect(details.map(({ detail }) => detail)).toEqual([
      'At least 252 executions for drug offences recorded in 2022.',
      '459 executions for drug offences recorded in 2023.',
      '485 executions for drug offences recorded in 2024.',
    ]);
  });

  it('Pakistan: yes in 2018 and in the year of repeal, no in 2026, with the warning beside the no', () => {
    expect(valuesIn('PAK', 'death-penalty-drugs', 2018)).toEqual(['yes']);
    expect(valuesIn('PAK', 'death-penalty-drugs', 2023)).toEqual(['yes']);
    const [today] = factsFor(currentFacts, 'PAK', 'death-penalty-drugs', NOW);
    expect(today?.value).toBe('no');
    expect(today?.detail).toContain('judges still impose it');
  });

  it('a span over the year of repeal meets both facts', () => {
    const span = factsFor(currentFacts, 'PAK', 'death-penalty-drugs', { fromYear: 2022, untilYear: 2025 });
    expect(span.map(({ value }) => value)).toEqual(['yes', 'no']);
  });

  it('Algeria and the Maldives: from the year of the new law', () => {
    for (const iso3 of ['DZA', 'MDV']) {
      expect(valuesIn(iso3, 'death-penalty-drugs', 2024)).toEqual(['not-listed']);
      expect(valuesIn(iso3, 'death-penalty-drugs', 2025)).toEqual(['yes']);
    }
  });

  it('Tajikistan: disputed while the year of repeal is not known, then no', () => {
    expect(valuesIn('TJK', 'death-penalty-drugs', 2010)).toEqual(['disputed']);
    expect(valuesIn('TJK', 'death-penalty-drugs', 2026)).toEqual(['no']);
  });

  it('Malaysia: mandatory until 2023, in law still', () => {
    expect(valuesIn('MYS', 'death-penalty-drugs-mandatory', 2020)).toEqual(['yes']);
    expect(valuesIn('MYS', 'death-penalty-drugs-mandatory', 2026)).toEqual(['no']);
    expect(valuesIn('MYS', 'death-penalty-drugs', 2026)).toEqual(['yes']);
  });

  it('Nepal no, Afghanistan disputed, Japan not listed, Greenland nothing at all', () => {
    expect(valuesIn('NPL', 'death-penalty-drugs', 2010)).toEqual(['no']);
    expect(valuesIn('AFG', 'death-penalty-drugs', 2026)).toEqual(['disputed']);
    expect(valuesIn('JPN', 'death-penalty-drugs', 2026)).toEqual(['not-listed']);
    expect(factsOfCountry(currentFacts, 'GRL')).toEqual([]);
    expect(factsOfCountry(currentFacts, '__proto__')).toEqual([]);
  });

  it('Thailand: the killings of 2003 do not speak of later years', () => {
    expect(valuesIn('THA', 'killings-antidrug', 2003)).toEqual(['yes']);
    expect(valuesIn('THA', 'killings-antidrug', 2012)).toEqual([]);
  });
});

describe('the hash of an edition', () => {
  it('does not depend on the order of keys, and changes with any fact', () => {
    const reordered = {
      sources: currentFacts.sources,
      facts: currentFacts.facts,
      asOf: currentFacts.asOf,
      edition: currentFacts.edition,
    };
    expect(factsHash(reordered)).toBe(factsHash(currentFacts));
    expect(factsHash({ ...currentFacts, facts: currentFacts.facts.slice(1) })).not.toBe(factsHash(currentFacts));
  });
});
