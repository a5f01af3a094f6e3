import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { currentFacts } from '../edition';
import { diffEditions, statesThatDiffer } from './differences';
import { importEdition } from './import-edition';
import { MOST_BYTES } from './read-csv';
import type { ImportFile } from './types';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared/data/country');
const NAMES = ['death_penalty_drugs.csv', 'practices.csv', 'treaties.csv', 'sources.csv'];
const basis = { name: '2027-01', asOf: '2027-01-15', current: currentFacts };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string): ImportFile => ({ name, bytes: bytesOf(text) });
const practices = (...lines: string[]) =>
  file('practices.csv', ['iso3,practice,value,year,source_id', ...lines].join('\n'));
const sources = (...lines: string[]) =>
  file('sources.csv', ['source_id,title,publisher,year,url,licence_or_terms', ...lines].join('\n'));

/** The problems in short: line, column, key, value. */
const problemsOf = (...files: ImportFile[]) =>
  importEdition(files, basis).problems.map(({ file: name, line, column, key, value }) =>
    [name, line ?? '-', column, key, value].join(' ').trim(),
  );
const editionOf = (...files: ImportFile[]) => {
  const { edition, problems } = importEdition(files, basis);
  expect(problems).toEqual([]);
  if (!edition) throw new Error('No edition');
  return edition;
};
const stated = (edition: ReturnType<typeof editionOf>, iso3: string, topic: string) =>
  edition.facts
    .filter((fact) => fact.iso3 === iso3 && fact.topic === topic)
    .map(({ value, fromYear, untilYear }) => [value, fromYear ?? '', untilYear ?? ''].join(' ').trim());

describe('an edition from files', () => {
  it.skipIf(!existsSync(SHARED))(
    'made from the compiled files says what the shipped edition says (skipped where ../shared is absent)',
    () => {
      const files = NAMES.map((name) => ({ name, bytes: readFileSync(path.join(SHARED, name)) }));
      const differences = diffEditions(currentFacts, editionOf(...files));
      // The shipped table dates round-ups in Afghanistan to the year in which they were documented.
      expect(
        differences.filter(({ kind }) => kind !== 'reworded').map(({ iso3, topic }) => `${iso3} ${topic}`),
      ).toEqual(['AFG compulsory-drug-detention']);
    },
  );

  it('replaces the facts of the topics that a file speaks of and keeps all others', () => {
    const edition = editionOf(practices('NPL,compulsory_drug_detention,documented,2026,HRW-2012'));
    expect(stated(edition, 'NPL', 'compulsory-drug-detention')).toEqual(['yes']);
    expect(stated(edition, 'CHN', 'compulsory-drug-detention')).toEqual([]);
    expect(stated(edition, 'IRN', 'death-penalty-drugs')).toEqual(['yes']);
    expect(edition).toMatchObject({ edition: '2027-01', asOf: '2027-01-15' });
    expect(Object.keys(edition.sources)).not.toContain('OSF-2016');
  });

  it('reads a byte order mark, CRLF and line ends within quotes', () => {
    const text =
      '\uFEFFiso3,practice,value,year,source_id\r\nTHA,compulsory_drug_detention,"documented,\r\nas ""care""",2012,HRW-2012\r\n\r\n';
    const edition = editionOf(file('practices.csv', text));
    expect(
      edition.facts.find(({ iso3, topic }) => iso3 === 'THA' && topic === 'compulsory-drug-detention')?.detail,
    ).toBe('Compulsory drug detention (2012): documented,\r\nas "care".');
  });

  it('names a document that the same upload brings', () => {
    const edition = editionOf(
      practices('NPL,compulsory_drug_detention,documented,2026,NEW-2026'),
      sources('NEW-2026,A report,A publisher,2026,https://example.org/report,Facts only'),
    );
    expect(edition.sources['NEW-2026']?.title).toBe('A report');
  });
});

describe('rows that cannot be', () => {
  it('are named by file, line and column, all of them, and nothing is loaded', () => {
    const good = practices(
      'BRA,abusive_or_forced_private_rehab,documented,20x2,OSF-2016',
      'XXX,compulsory_drug_detention,documented,2012,HRW-2012',
      'THA,compulsory_drug_detention,,2012,NOBODY-2020',
      'THA,no_such_practice,documented,2012,HRW-2012',
      'THA,vdem_v2cltort,much,2021,HRW-2012',
    );
    expect(problemsOf(good)).toEqual([
      'practices.csv 2 year year 20x2',
      'practices.csv 3 iso3 country XXX',
      'practices.csv 4 source_id source NOBODY-2020',
      'practices.csv 4 value missing',
      'practices.csv 5 practice choice no_such_practice',
      'practices.csv 6 value number much',
      'practices.csv 6 practice pair vdem_v2cltort',
    ]);
    expect(importEdition([good], basis).edition).toBeNull();
  });

  it('keep their line behind a cell of several lines', () => {
    expect(
      problemsOf(
        practices(
          'THA,compulsory_drug_detention,"one\ntwo\nthree",2012,HRW-2012',
          'VNM,compulsory_drug_detention,documented,1x,HRW-2012',
        ),
      ),
    ).toEqual(['practices.csv 5 year year 1x']);
  });

  it('may not stand twice', () => {
    const row = 'THA,compulsory_drug_detention,documented,2012,HRW-2012';
    expect(problemsOf(practices(row, row))).toEqual([
      'practices.csv 3 iso3 duplicate THA compulsory_drug_detention 2012',
    ]);
  });

  it('may not have cells too many or too few, or one that is endless', () => {
    expect(problemsOf(practices('THA,compulsory_drug_detention,documented,2012'))).toEqual([
      'practices.csv 2  cells 4/5',
    ]);
    expect(problemsOf(practices(`THA,compulsory_drug_detention,${'x'.repeat(3000)},2012,HRW-2012`))[0]).toMatch(
      /^practices.csv 2 value tooLong/,
    );
  });

  it('do not bring an address that is none', () => {
    expect(problemsOf(sources('NEW,A,B,2020,javascript:alert(1),Terms'))).toEqual([
      'sources.csv 2 url choice javascript:alert(1)',
    ]);
  });
});

describe('files that cannot be', () => {
  it('are not UTF-8: the line is named', () => {
    const bytes = new Uint8Array([...bytesOf('iso3,practice,value,year,source_id\nTHA,caf'), 0xe9, 0x0a]);
    expect(problemsOf({ name: 'latin.csv', bytes })).toEqual(['latin.csv 2  encoding']);
  });

  it('are empty, too large, hold characters of nought or a quote that never ends', () => {
    expect(problemsOf(file('a.csv', ' \n'))).toEqual(['a.csv -  empty']);
    expect(problemsOf({ name: 'b.csv', bytes: new Uint8Array(MOST_BYTES + 1) })).toEqual(['b.csv -  tooLarge']);
    expect(problemsOf(file('c.csv', 'iso3\n\0'))).toEqual(['c.csv 2  characters']);
    expect(problemsOf(practices('THA,"never,ends,2012,X'))[0]).toMatch(/^practices.csv \d+ {2}quotes$/);
  });

  it('have other columns than one of the four, or the columns of another file of the upload', () => {
    expect(problemsOf(file('shopping.csv', 'milk,bread\n1,2'))).toEqual(['shopping.csv 1  unknownFile']);
    expect(problemsOf(file('p.csv', 'iso3,practice,value,yeer,source_id\n'))).toEqual([
      'p.csv 1 year missingColumn',
      'p.csv 1 yeer unknownColumn',
    ]);
    expect(problemsOf(practices(), { ...practices(), name: 'again.csv' })).toEqual(['again.csv -  sameKind']);
  });

  it('of ten million bytes with nothing right in them are answered', () => {
    const line = 'XXX,compulsory_drug_detention,documented,2012,HRW-2012\n';
    const text = `iso3,practice,value,year,source_id\n${line.repeat(170_000)}`;
    expect(problemsOf(file('big.csv', text))).toEqual(['big.csv -  tooManyRows 20000']);
  });
});

describe('the differences of two editions', () => {
  it('are none between an edition and itself', () => {
    expect(diffEditions(currentFacts, { ...currentFacts, facts: [...currentFacts.facts].reverse() })).toEqual([]);
  });

  it('are added, removed, changed and reworded facts', () => {
    const [first, ...rest] = currentFacts.facts;
    if (!first) throw new Error('No fact');
    const added = { ...first, iso3: 'GRL' };
    const against = (facts: typeof currentFacts.facts) => diffEditions(currentFacts, { ...currentFacts, facts });
    expect(against([first, ...rest, added])).toMatchObject([
      { iso3: 'GRL', kind: 'added', before: [], after: [added] },
    ]);
    expect(against(rest)).toMatchObject([{ iso3: first.iso3, topic: first.topic, kind: 'removed' }]);
    expect(against([{ ...first, untilYear: 2020 }, ...rest])).toMatchObject([{ kind: 'changed' }]);
    const reworded = against([{ ...first, detail: 'In other words.' }, ...rest]);
    expect(reworded).toMatchObject([{ kind: 'reworded' }]);
    expect(statesThatDiffer(reworded)).toEqual([]);
  });
});
