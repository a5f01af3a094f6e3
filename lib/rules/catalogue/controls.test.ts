import { expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { EXAMPLE_DATE, exampleProject } from '../examples';
import { currentRulebook } from '../rulebook';
import { runRules } from '../screen';
import type { RuleExample } from '../types';

function flagsOf(country: string, answers: RuleExample['answers']) {
  const project = exampleProject({ key: '', outcome: 'clear', country, answers }, currentRulebook.questions);
  const basis = { rulebook: currentRulebook, facts: currentFacts, date: EXAMPLE_DATE };
  const { findings, approval } = runRules(project, basis);
  const rulesWith = (outcome: string) =>
    findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule);
  return { flagged: rulesWith('flagged'), open: rulesWith('cannot-tell'), approval };
}

const ownHouse = { P3: ['provided'], P7: ['rights-outcomes'], P10: ['no'], P12: ['consulted'], M7: ['yes'] };
const nobodyTaken = { R2: ['none'], E1: ['none'], E2: ['none'] };

it('a voluntary methadone clinic is not flagged, in whichever State it stands', () => {
  const clinic = {
    ...ownHouse,
    ...nobodyTaken,
    ...{ P2: ['harm-reduction', 'treatment'], P5: ['services'], T1: ['yes'], T2: ['no'], T6c: ['yes'], T10: ['yes'] },
  };
  for (const country of ['NPL', 'VNM', 'IRN', 'PHL']) {
    const { flagged, open, approval } = flagsOf(country, clinic);
    expect([country, flagged, open, approval]).toEqual([country, ['CR-A-i', 'CR-A-iii'], [], 'senior_official']);
  }
});

it('alternative development with the income first and with consent is not flagged', () => {
  const coffee = { P2: ['alternative-development'], P5: ['services'], E12: ['none'], K8: ['affected-consent'] };
  const { flagged, open } = flagsOf('COL', { ...ownHouse, ...nobodyTaken, ...coffee });
  expect([flagged, open]).toEqual([['CR-A-ii', 'CR-A-iii'], []]);
});

it('lessons at school that test and shame nobody are not flagged', () => {
  const lessons = { P2: ['prevention'], P5: ['services'], T11: ['none'] };
  const { flagged, open } = flagsOf('IRN', { ...ownHouse, ...nobodyTaken, ...lessons });
  expect([flagged, open]).toEqual([['CR-A-iii'], []]);
});

it('morphine for hospitals is not flagged', () => {
  const { flagged, open } = flagsOf('IRN', { ...ownHouse, ...nobodyTaken, P2: ['medicines'], P5: ['services'] });
  expect([flagged, open]).toEqual([['CR-A-i', 'CR-A-iii'], []]);
});

it('spraying from the air without the consent of growers is flagged for income, food and equality', () => {
  const spraying = { E12: ['aerial-spray'], E12c: ['yes'], E12d: ['yes'], K8: ['affected-no-consent'] };
  const { flagged } = flagsOf('COL', { P2: ['eradication'], R2: ['eradication'], ...spraying });
  expect(flagged).toEqual(expect.arrayContaining(['DI-07', 'OT-01', 'OT-02']));
});

it('a locked centre that a village militia fills is flagged for equality as for torture', () => {
  const centre = { T1: ['no'], T2: ['yes'], T3: ['local-authority'], T7: ['build'], K4b: ['yes'] };
  const { flagged } = flagsOf('LAO', { P2: ['treatment'], R2: ['compulsory-treatment'], ...centre });
  expect(flagged).toEqual(expect.arrayContaining(['TI-03', 'DI-06', 'OT-04']));
});

it('what was passed on by word of mouth before any assessment is an extreme error where death is the law', () => {
  const project = { P2: ['enforcement'], E2: ['phone-data'], P10: ['yes'], M5: ['by-author'] };
  const { flagged } = flagsOf('IRN', project);
  expect(flagged).toEqual(expect.arrayContaining(['OT-08', 'OT-10']));
});
