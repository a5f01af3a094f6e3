import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DP-01', 'OT-03'];

/** A death sentence at the end of a trial that is not fair. */
export const cb04: Rule = {
  id: 'CB-04',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.5-v', 'II.8'],
  parts,
  when: together(...parts),
  mitigations: ['do-not-start', 'legal-aid', 'defence-parity', 'consular-notice'],
  examples: [
    {
      key: 'noCounsel',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], K6: ['no-counsel'] },
    },
    { key: 'fairTrial', outcome: 'clear', country: 'IRN', answers: { E1: ['direct'], K6: ['none'] } },
    { key: 'noDeathPenalty', outcome: 'clear', country: 'NPL', answers: { E1: ['direct'], K6: ['special-court'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], K6: ['unknown'] },
    },
  ],
};
