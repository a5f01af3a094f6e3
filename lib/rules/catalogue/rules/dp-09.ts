import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';
import { canLeadToArrest, retains, sharesOnPersons } from '../shared';

/** Executions for drug offences rise, or a pause in them ends, while the help runs. */
export const dp09: Rule = {
  id: 'DP-09',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C4'],
  references: ['II.5-v'],
  appliesWhen: all(retains, any(canLeadToArrest, sharesOnPersons)),
  when: any(answer('K1b', 'lifted'), answer('K2b', 'rising')),
  mitigations: ['freeze-this-support', 'raise-with-state', 'reassess-now'],
  examples: [
    {
      key: 'rising',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], K1b: ['none'], K2b: ['rising'] },
    },
    {
      key: 'pauseEnds',
      outcome: 'flagged',
      level: 'extreme',
      country: 'SGP',
      answers: { E1: ['none'], E2: ['tip-offs'], K1b: ['lifted'], K2b: ['none'] },
    },
    {
      key: 'falling',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['direct'], E2: ['none'], K1b: ['none'], K2b: ['falling'] },
    },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], E1: ['none'], E2: ['none'], K2b: ['rising'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { E1: ['direct'] },
    },
    {
      key: 'uncounted',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], K1b: ['none'], K2b: ['unknown'] },
    },
  ],
};
