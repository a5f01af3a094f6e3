import { describe, expect, it } from 'vitest';
import { checkSubmission } from '@/lib/cases/submission';
import { currentFacts } from '@/lib/countries/edition';
import { currentRulebook, screen, visibleQuestions } from '@/lib/rules';
import type { Finding } from '@/lib/rules/types';
import { exampleBySlug, examples } from './examples';

const DATE = '2026-11-23';
const basis = { rulebook: currentRulebook, facts: currentFacts, date: DATE };

function screened(slug: string) {
  const example = exampleBySlug(slug);
  if (!example) throw new Error(`No example ${slug}`);
  return screen(example.description, basis);
}

const outcomeOf = (findings: readonly Finding[], id: string) => findings.find((finding) => finding.id === id)?.outcome;

describe.each(examples)('the worked example $slug', ({ slug, description, sources }) => {
  it('can be submitted as it is', () => {
    expect(checkSubmission(description, currentRulebook)).toEqual({ ready: true, description });
  });

  it('answers every question that is asked, and none that is not', () => {
    const asked = visibleQuestions(description, { ...currentRulebook, facts: currentFacts, date: DATE });
    const answered = Object.entries(description.answers).flatMap(([subject, sheet]) =>
      Object.keys(sheet).map((question) => `${subject} ${question}`),
    );
    expect(answered.sort()).toEqual(asked.map(({ question, subject }) => `${subject} ${question.id}`).sort());
  });

  it('gives a basis for every answer, and the documents behind it', () => {
    for (const sheet of Object.values(description.answers)) {
      for (const { basis: why } of Object.values(sheet)) expect(why).toMatch(/^[A-Z0-9].{8,}\.$/);
    }
    expect(sources.length).toBeGreaterThan(0);
    for (const { url } of sources) expect(URL.canParse(url)).toBe(true);
  });

  it('does not contradict itself', () => {
    const contradictions = screened(slug).findings.filter(
      ({ rule, outcome }) => rule === 'CT-01' && outcome === 'flagged',
    );
    expect(contradictions).toEqual([]);
  });
});

describe('border management in Iran', () => {
  const { findings, openBars, approval } = screened('ir-unodc-sp1-2011');

  it('meets the bar on the death penalty with its first and second component, and not with the third', () => {
    expect(['c1', 'c2', 'c3'].map((subject) => outcomeOf(findings, `DP-01@${subject}`))).toEqual([
      'flagged',
      'flagged',
      'clear',
    ]);
    expect(openBars.filter(({ outcome }) => outcome === 'flagged')).toEqual([
      { rule: 'DP-01', subject: 'c1', outcome: 'flagged' },
      { rule: 'DP-01', subject: 'c2', outcome: 'flagged' },
    ]);
    expect(openBars.filter(({ subject }) => subject === 'c3')).toEqual([]);
    expect(approval).toBe('head');
  });

  it('is quoted in its own words beside the country fact', () => {
    const evidence = JSON.stringify(findings.find(({ id }) => id === 'DP-01@c1')?.trace);
    expect(evidence).toContain('death-penalty-drugs');
    const signals = screened('ir-unodc-sp1-2011').signals.map(({ quote }) => quote);
    expect(signals).toContain('drug-detecting dogs');
    expect(signals).toContain('exchange of information and intelligence');
  });

  it('earns a credit for the care that people choose', () => {
    const credits = findings.filter(({ effect, outcome }) => effect === 'credit' && outcome === 'flagged');
    expect(credits.map(({ id }) => id)).toEqual(['CR-A-i@c3']);
  });

  it('names the published total and invents no figure by component', () => {
    const { description } = examples[0] ?? { description: undefined };
    expect(description?.components.map(({ amount }) => amount)).toEqual([null, null, null]);
    expect(description?.summary).toContain('USD 5,500,000');
  });
});

describe('methadone treatment in Nepal', () => {
  const { findings, openBars } = screened('np-ost-germany');

  it('meets no bar, flagged or open', () => {
    expect(openBars).toEqual([]);
  });

  it('has one flagged finding, a credit under IV.3-A-i', () => {
    const flagged = findings.filter(({ outcome }) => outcome === 'flagged');
    expect(flagged.map(({ id, effect, clauses }) => [id, effect, clauses])).toEqual([
      ['CR-A-i@c1', 'credit', ['IV.3-A-i']],
    ]);
  });
});
