import type { Rule } from '../../types';
import { answer } from '../conditions';

/** The donor has no policy guidelines in force for such help. */
export const ot07: Rule = {
  id: 'OT-07',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iii', 'IV.3-C3'],
  references: ['A/67/275'],
  when: answer('M7', 'no'),
  mitigations: ['adopt-policy'],
  examples: [
    {
      key: 'noPolicy',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], M7: ['no'] },
    },
    { key: 'inForce', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'], M7: ['yes'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], M7: ['unknown'] },
    },
  ],
};
