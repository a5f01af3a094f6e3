import type { Rule } from '../../types';
import { answer } from '../conditions';
import { retains } from '../shared';

/** Prosecutors, judges or investigators helped with cases that can end in a death sentence. */
export const dp06: Rule = {
  id: 'DP-06',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.8'],
  appliesWhen: retains,
  when: answer('E5', 'yes'),
  mitigations: ['defence-parity', 'legal-aid', 'exclude-capital-offences', 'stop-support'],
  examples: [
    {
      key: 'prosecutors',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['judicial'], E5: ['yes'] },
    },
    { key: 'otherCases', outcome: 'clear', country: 'IRN', answers: { P2: ['judicial'], E5: ['no'] } },
    { key: 'noDeathPenalty', outcome: 'not-applicable', country: 'NPL', answers: { P2: ['judicial'], E5: ['yes'] } },
    { key: 'unanswered', outcome: 'cannot-tell', level: 'high', country: 'IRN', answers: { P2: ['judicial'] } },
  ],
};
