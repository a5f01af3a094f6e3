import type { Rule } from '../../types';
import { answer } from '../conditions';

/** The donor has policy guidelines with human rights standards for such help. */
export const creditPolicy: Rule = {
  id: 'CR-A-iii',
  limb: 'duty',
  effect: 'credit',
  per: 'project',
  level: 'none',
  clauses: ['IV.3-A-iii'],
  when: answer('M7', 'yes'),
  mitigations: [],
  examples: [
    { key: 'inForce', outcome: 'flagged', level: 'none', country: 'NPL', answers: { M7: ['yes'] } },
    { key: 'noPolicy', outcome: 'clear', country: 'NPL', answers: { M7: ['no'] } },
    { key: 'unknown', outcome: 'cannot-tell', level: 'none', country: 'NPL', answers: { M7: ['unknown'] } },
  ],
};
