import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Mitigation that is training alone, or that nobody owns or can prove. */
export const ot12: Rule = {
  id: 'OT-12',
  limb: 'process',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  references: ['NSIRA-2020', 'HRDDP'],
  when: answer('S3', 'training-only', 'no-owner', 'no-proof'),
  mitigations: ['measurable-steps'],
  examples: [
    {
      key: 'trainingOnly',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { E1: ['likely'], S3: ['training-only'] },
    },
    {
      key: 'noOwner',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { E1: ['likely'], S3: ['no-owner', 'no-proof'] },
    },
    { key: 'proven', outcome: 'clear', country: 'NPL', answers: { E1: ['likely'], S3: ['owned-and-proven'] } },
    {
      key: 'noRisk',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { E1: ['likely'], S3: ['unknown'] },
    },
  ],
};
