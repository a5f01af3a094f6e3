import type { Rule } from '../../types';
import { answer, any } from '../conditions';
import { killingsReported, operationalWork } from '../shared';

/**
 * Police work where people are killed in campaigns against drugs. Not a bar: it rests on what others do in that State,
 * and a unit with a record of its own is TI-01. It is extreme all the same, and answered by a freeze or a refusal.
 */
export const ot05: Rule = {
  id: 'OT-05',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv'],
  references: ['II.5-ii'],
  appliesWhen: any(operationalWork, answer('E7', 'yes')),
  when: killingsReported,
  mitigations: ['freeze-or-refuse', 'move-to-health'],
  examples: [
    {
      key: 'campaign',
      outcome: 'flagged',
      level: 'extreme',
      country: 'PHL',
      startYear: 2018,
      answers: { P2: ['enforcement'], P5: ['equipment'], E1: ['direct'], E4: ['dogs'] },
    },
    {
      key: 'police',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['training'], R2: ['arrest'], E4: ['none'], K5: ['yes'] },
    },
    {
      key: 'distant',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['training'], R2: ['arrest'], E1: ['remote'], E7: ['no'], K5: ['yes'] },
    },
    {
      key: 'specialUnit',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['eradication'], R2: ['force'], E1: ['none'], E7: ['yes'], K5: ['yes'] },
    },
    {
      key: 'noKillings',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], K5: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'PHL',
      startYear: 2018,
      answers: {
        P2: ['harm-reduction'],
        P5: ['services'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
      },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], K5: ['unknown'] },
    },
  ],
};
