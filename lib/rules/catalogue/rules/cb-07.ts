import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DP-03', 'DP-04'];

/** Information on a person who may face death, and no written assurance. */
export const cb07: Rule = {
  id: 'CB-07',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3', 'IV.3-C4'],
  references: ['II.5-v', 'A/70/304'],
  parts,
  when: together(...parts),
  mitigations: ['assurance-first', 'stop-if-refused', 'top-level-decision', 'log-exchanges'],
  examples: [
    {
      key: 'spokenOnly',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['likely'], E2: ['tip-offs'], E1b: ['suspected'], S1: ['spoken'] },
    },
    {
      key: 'written',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['likely'], E2: ['tip-offs'], E1b: ['suspected'], S1: ['written'] },
    },
    {
      key: 'nothingShared',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['direct'], E2: ['none'], S1: ['not-asked'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['likely'], E2: ['tip-offs'], E1b: ['suspected'], S1: ['unknown'] },
    },
  ],
};
