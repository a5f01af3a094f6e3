import type { Rule } from '../../types';
import { answer } from '../conditions';
import { coerciveHelp } from '../questions/opening';

/** Nobody counts on whom the drug laws fall. */
export const di02: Rule = {
  id: 'DI-02',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  references: ['I.3-iii'],
  appliesWhen: coerciveHelp,
  when: answer('K7', 'no-data'),
  mitigations: ['fund-data', 'stop-data'],
  examples: [
    {
      key: 'noFigures',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], K7: ['no-data'] },
    },
    {
      key: 'information',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { R2: ['none'], E1: ['none'], E2: ['personal-data'], K7: ['no-data'] },
    },
    {
      key: 'police',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { R2: ['arrest'], E1: ['none'], E2: ['none'], K7: ['no-data'] },
    },
    {
      key: 'noChoice',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['no'], T2: ['no'], K7: ['no-data'] },
    },
    {
      key: 'closed',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: {
        P2: ['treatment'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['yes'],
        K7: ['no-data'],
      },
    },
    { key: 'figures', outcome: 'clear', country: 'NPL', answers: { E1: ['likely'], K7: ['equal'] } },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: {
        P2: ['harm-reduction'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
        K7: ['no-data'],
      },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { E1: ['likely'], K7: ['unknown'] },
    },
  ],
};
