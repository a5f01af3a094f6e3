import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DI-07', 'OT-01'];

/** Crops of indigenous or traditional growers destroyed, without their consent and before there is another income. */
export const cb08: Rule = {
  id: 'CB-08',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-A-ii', 'IV.3-C5'],
  references: ['III.4.1', 'III.4.2'],
  parts,
  when: together(...parts),
  mitigations: ['income-first', 'no-spraying', 'impact-study', 'compensation'],
  examples: [
    {
      key: 'noConsent',
      outcome: 'flagged',
      level: 'extreme',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['no'], E12c: ['no'], K8: ['affected-no-consent'] },
    },
    {
      key: 'consent',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['no'], E12c: ['no'], K8: ['affected-consent'] },
    },
    {
      key: 'incomeFirst',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['yes'], E12c: ['no'], K8: ['affected-no-consent'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], E12b: ['no'], E12c: ['no'], K8: ['unknown'] },
    },
  ],
};
