import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';

/** Crops sprayed from the air, or destroyed before there is another income. */
export const ot01: Rule = {
  id: 'OT-01',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: answer('E12c', 'yes') }],
  clauses: ['IV.3-A-iv', 'IV.3-A-ii', 'IV.3-C5'],
  references: ['III.4.1', 'Hunt-2007'],
  when: any(answer('E12', 'aerial-spray'), all(answer('E12', 'ground-spray', 'by-hand'), answer('E12b', 'no'))),
  mitigations: ['income-first', 'no-spraying', 'impact-study', 'compensation'],
  examples: [
    {
      key: 'aerial',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['aerial-spray'], E12c: ['no'] },
    },
    {
      key: 'nearHomes',
      outcome: 'flagged',
      level: 'extreme',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['aerial-spray'], E12c: ['yes'] },
    },
    {
      key: 'beforeIncome',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['no'], E12c: ['no'] },
    },
    {
      key: 'afterIncome',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['yes'], E12c: ['yes'] },
    },
    {
      key: 'incomeOnly',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['none'] },
    },
    {
      key: 'unknownOrder',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['unknown'] },
    },
  ],
};
