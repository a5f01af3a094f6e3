import { describe, expect, it } from 'vitest';
import { iranBorder } from '@/lib/cases/examples/iran-border';
import { nepalMethadone } from '@/lib/cases/examples/nepal-methadone';
import { currentFacts } from '@/lib/countries/edition';
import { visibleQuestions } from './engine/visible-questions';
import { screen } from './index';
import { currentRulebook } from './rulebook';
import type { Outcome, Screening } from './types';

const basis = { rulebook: currentRulebook, facts: currentFacts, date: '2026-11-23' };

function rulesWith({ findings }: Screening, outcome: Outcome, subject: string): string {
  return findings
    .filter((finding) => finding.outcome === outcome && finding.subject === subject)
    .map(({ rule }) => rule)
    .join(' ');
}

describe('the border programme in Iran', () => {
  const screening = screen(iranBorder.description, basis);

  it('meets DP-01 as a bar on the border units and on investigators and prosecutors, not on the clinic', () => {
    const bars = screening.openBars.filter(({ rule }) => rule === 'DP-01');
    expect(bars).toEqual([
      { rule: 'DP-01', subject: 'c1', outcome: 'flagged' },
      { rule: 'DP-01', subject: 'c2', outcome: 'flagged' },
    ]);
  });

  it('is flagged for its dogs and for what its liaison offices pass on', () => {
    const flagged = rulesWith(screening, 'flagged', 'c1').split(' ');
    expect(flagged).toEqual(expect.arrayContaining('DP-01 DP-03 DP-05 DP-12 TI-10 TI-12 DI-03'.split(' ')));
  });

  it('is flagged for its help to prosecutors', () => {
    const flagged = rulesWith(screening, 'flagged', 'c2').split(' ');
    expect(flagged).toEqual(expect.arrayContaining('DP-01 DP-06 DP-12 TI-10 TI-12 DI-03'.split(' ')));
  });

  it('leaves open what nobody has answered', () => {
    const open = (subject: string) => rulesWith(screening, 'cannot-tell', subject).split(' ');
    expect(open('c1')).toEqual(expect.arrayContaining('DP-02 DP-04 TI-01 DI-01 OT-03 OT-11 OT-12'.split(' ')));
    expect(open('c2')).toEqual(expect.arrayContaining('DP-02 DP-04 TI-01 OT-03 OT-11 OT-12'.split(' ')));
    expect(open('project')).toEqual(expect.arrayContaining('OT-07 OT-08 OT-09 OT-10'.split(' ')));
  });

  it('gives the voluntary services a credit and no flag', () => {
    expect(rulesWith(screening, 'flagged', 'c3')).toBe('CR-A-i');
    expect(rulesWith(screening, 'cannot-tell', 'c3')).toBe('DI-05 DI-08');
    expect(screening.openBars.filter(({ subject }) => subject === 'c3')).toEqual([]);
  });

  it('says nothing against the project as a whole, and is for the head to decide', () => {
    expect(rulesWith(screening, 'flagged', 'project')).toBe('');
    expect(screening.approval).toBe('head');
  });
});

describe('the methadone service in Nepal', () => {
  const screening = screen(nepalMethadone.description, basis);

  it('meets no bar and no flag, and has the credit of IV.3-A-i', () => {
    expect(screening.openBars).toEqual([]);
    expect(rulesWith(screening, 'flagged', 'c1')).toBe('CR-A-i');
    expect(rulesWith(screening, 'flagged', 'project')).toBe('');
    expect(screening.levels.filter(({ level }) => level !== 'none' && level !== 'cannot-tell')).toEqual([]);
  });

  it('leaves open whether women are served alike, what becomes of patient data, and how it was assessed', () => {
    expect(rulesWith(screening, 'cannot-tell', 'c1')).toBe('DI-05 DI-08');
    expect(rulesWith(screening, 'cannot-tell', 'project')).toBe('DI-11 OT-07 OT-08 CR-A-iii');
  });

  it('is not for the head to decide: nothing that is open could be high', () => {
    expect(screening.approval).toBe('senior_official');
  });
});

it.each([
  ['Iran', iranBorder],
  ['Nepal', nepalMethadone],
])('every answer of the example in %s is asked for, and every question is answered', (_name, { description }) => {
  const asked = visibleQuestions(description, { ...currentRulebook, ...basis }).map(
    ({ question, subject }) => `${subject} ${question.id}`,
  );
  const given = Object.entries(description.answers).flatMap(([subject, sheet]) =>
    Object.keys(sheet).map((id) => `${subject} ${id}`),
  );
  expect(given.sort()).toEqual(asked.sort());
});
