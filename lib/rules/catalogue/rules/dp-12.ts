import type { Rule } from '../../types';
import { all, answer, any, flagged } from '../conditions';
import { canLeadToArrest, retains } from '../shared';

/** Children, women, migrants or people with disabilities among those who may face death. */
export const dp12: Rule = {
  id: 'DP-12',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: any(answer('T6', 'children'), flagged('DP-01')) }],
  clauses: ['IV.3-A-iv', 'IV.3-C2'],
  references: ['A/70/304'],
  appliesWhen: all(retains, canLeadToArrest),
  when: answer('T6', 'children', 'pregnant-women', 'women', 'migrants', 'people-with-disabilities'),
  mitigations: ['exclude-these-cases', 'legal-aid', 'consular-notice'],
  examples: [
    {
      key: 'migrants',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], T6: ['migrants'] },
    },
    {
      key: 'women',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { E1: ['remote'], R2: ['detention'], T6: ['women'] },
    },
    {
      key: 'children',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['remote'], R2: ['detention'], T6: ['children'] },
    },
    {
      key: 'noneOfThem',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['direct'], T6: ['none'] },
    },
    {
      key: 'noRoute',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { P2: ['treatment'], E1: ['none'], T2: ['yes'], T6: ['women'] },
    },
    { key: 'noDeathPenalty', outcome: 'not-applicable', country: 'NPL', answers: { E1: ['direct'], T6: ['migrants'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], T6: ['unknown'] },
    },
  ],
};
