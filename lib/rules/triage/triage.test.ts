import { describe, expect, it } from 'vitest';
import { triageText } from './triage-text';

const date = '2026-11-23';
const police = {
  id: 'police',
  summary: 'Police officers are trained in raids.',
  recipient_countries: ['IR'],
  start_year: 2015,
};

function results(...cases: readonly object[]) {
  const read = triageText(JSON.stringify({ cases }), date);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.results;
}

describe('the triage of a file', () => {
  it('says of each limb whether it is engaged, how gravely, by which rule and on what evidence', () => {
    const [result] = results(police);
    expect(result).toMatchObject({
      id: 'police',
      overall: 'risk',
      limbs: { death_penalty: { engaged: true, level: 'extreme' }, torture_ill_treatment: { engaged: true } },
    });
    const finding = result && 'limbs' in result ? result.limbs.death_penalty.findings[0] : undefined;
    expect(finding?.rule).toBe('DP-01');
    expect(finding?.why).toMatch(/arrest/);
    expect(finding?.evidence.join(' ')).toContain('Police officers');
  });

  it('reads codes of two and three letters alike, in either case', () => {
    const [two, three, small] = results(
      police,
      { ...police, recipient_countries: ['IRN'] },
      { ...police, recipient_countries: ['ir'] },
    );
    expect(three).toEqual(two);
    expect(small).toEqual(two);
  });

  it('refuses a case with an unknown country alone', () => {
    const read = results({ ...police, recipient_countries: ['IR', 'QQ'] }, police);
    expect(read[0]).toEqual({ id: 'police', error: expect.stringMatching(/^recipient_countries\.1: .*"QQ"/) });
    expect(read[1]).toHaveProperty('limbs');
  });

  it('refuses a case whose years run backwards', () => {
    expect(results({ ...police, end_year: 2010 })[0]).toHaveProperty('error');
  });

  it('never reads labels or readings of a case', () => {
    const loud = 'Arrests, executions, torture, sweeps of street children.';
    const labels = {
      expected: { x: loud },
      activity_types: [loud],
      overall: loud,
      published_finding: loud,
      other_risks: [loud],
    };
    expect(results({ ...police, ...labels })).toEqual(results(police));
  });

  it('takes the States that the text names where none is listed', () => {
    const [named] = results({ id: 'named', summary: 'Police officers in Iran are trained in raids.' });
    expect(named).toMatchObject({ limbs: { death_penalty: { engaged: true } } });
  });

  it('says commendable of care that people choose', () => {
    const [clinic] = results({
      id: 'clinic',
      summary: 'Needle exchange and voluntary treatment.',
      recipient_countries: ['NP'],
    });
    expect(clinic).toMatchObject({ overall: 'commendable' });
  });

  it.each([
    ['no JSON', '{', ''],
    ['a list', '[]', ''],
    ['no cases', '{}', 'cases'],
    ['a case without an id', '{"cases":[{}]}', 'cases.0.id'],
    ['a summary that is a number', '{"cases":[{"id":"a","summary":7}]}', 'cases.0.summary'],
    ['a year in words', '{"cases":[{"id":"a","start_year":"2015"}]}', 'cases.0.start_year'],
  ])('refuses %s with its path', (_what, text, path) => {
    const read = triageText(text, date);
    expect('problems' in read ? read.problems.map((each) => each.path) : []).toContain(path);
  });
});
