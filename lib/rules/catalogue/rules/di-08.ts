import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Patient data that reach the police or a register. */
export const di08: Rule = {
  id: 'DI-08',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  when: answer('T10', 'no'),
  mitigations: ['data-wall', 'delete-data'],
  examples: [
    {
      key: 'register',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], T10: ['no'] },
    },
    { key: 'kept', outcome: 'clear', country: 'NPL', answers: { P2: ['harm-reduction'], T10: ['yes'] } },
    { key: 'noPatients', outcome: 'clear', country: 'NPL', answers: { P2: ['prevention'], R2: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], T10: ['unknown'] },
    },
  ],
};
