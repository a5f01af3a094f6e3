import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { canLeadToArrest, retains } from '../shared';

/** Nobody knows whether the law, or the count of executions, is what it is said to be. */
export const dp11: Rule = {
  id: 'DP-11',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [{ to: 'extreme', when: all(unsettled(retains), answer('E1', 'direct', 'likely')) }],
  clauses: ['IV.3-A-iv'],
  references: ['A/70/304'],
  appliesWhen: all(retains, canLeadToArrest),
  when: any(unsettled(retains), answer('K2', 'secret')),
  mitigations: ['get-facts', 'hold-decision'],
  examples: [
    { key: 'disputed', outcome: 'cannot-tell', level: 'extreme', country: 'AFG', answers: { E1: ['direct'] } },
    { key: 'disputedRemote', outcome: 'cannot-tell', level: 'medium', country: 'AFG', answers: { E1: ['remote'] } },
    { key: 'secret', outcome: 'flagged', level: 'medium', country: 'IRN', answers: { E1: ['direct'], K2: ['secret'] } },
    { key: 'counted', outcome: 'clear', country: 'IRN', answers: { E1: ['direct'], K2: ['counted'] } },
    { key: 'noRoute', outcome: 'not-applicable', country: 'AFG', answers: { E1: ['none'] } },
    { key: 'noDeathPenalty', outcome: 'not-applicable', country: 'NPL', answers: { E1: ['direct'] } },
  ],
};
