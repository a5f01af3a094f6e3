import type { Rule } from '../../types';
import { all, answer, any, flagged } from '../conditions';
import { canLeadToArrest, retains, sharesOnPersons } from '../shared';

/** Passed through another body, with nobody to trace what becomes of it. */
export const dp10: Rule = {
  id: 'DP-10',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [{ to: 'high', when: flagged('DP-01') }],
  clauses: ['IV.3-A-iv', 'IV.3-C1'],
  references: ['II.5-v', 'HRI-2012'],
  appliesWhen: all(retains, any(canLeadToArrest, sharesOnPersons)),
  when: all(answer('P3', 'passed-through'), any(answer('M2', 'no'), answer('P3b', 'no-policy', 'not-checked'))),
  mitigations: ['earmark', 'rights-clause-in-grant', 'demand-reports'],
  examples: [
    {
      key: 'untraced',
      outcome: 'flagged',
      level: 'medium',
      country: 'IRN',
      answers: { E1: ['remote'], P3: ['passed-through'], P3b: ['checked'], M2: ['no'] },
    },
    {
      key: 'unchecked',
      outcome: 'flagged',
      level: 'medium',
      country: 'IRN',
      answers: { E1: ['none'], E2: ['personal-data'], P3: ['passed-through'], P3b: ['not-checked'], M2: ['yes'] },
    },
    {
      key: 'untracedArrests',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { E1: ['direct'], P3: ['passed-through'], M2: ['no'] },
    },
    {
      key: 'traced',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['remote'], E2: ['none'], P3: ['passed-through'], P3b: ['checked'], M2: ['yes'] },
    },
    {
      key: 'ownHands',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['remote'], P3: ['provided'], M2: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], E1: ['none'], E2: ['none'], P3: ['passed-through'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { E1: ['direct'], P3: ['passed-through'], M2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'IRN',
      answers: { E1: ['remote'], P3: ['passed-through'], P3b: ['checked'], M2: ['unknown'] },
    },
  ],
};
