import type { Rule } from '../../types';
import { answer } from '../conditions';

/** People driven away, or left without food, by the clearing of crops. */
export const ot02: Rule = {
  id: 'OT-02',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-C2', 'IV.3-C5'],
  references: ['Hunt-2007'],
  when: answer('E12d', 'yes'),
  mitigations: ['income-first', 'no-spraying', 'impact-study', 'compensation'],
  examples: [
    {
      key: 'displaced',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['no'], E12d: ['yes'] },
    },
    {
      key: 'foodSecure',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['yes'], E12d: ['no'] },
    },
    {
      key: 'incomeOnly',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['none'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['aerial-spray'], E12d: ['unknown'] },
    },
  ],
};
