import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Prevention that tests, polices or shames. */
export const di10: Rule = {
  id: 'DI-10',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  when: answer('T11', 'drug-testing', 'police-in-class', 'public-shaming', 'stigmatising-messages'),
  mitigations: ['redesign-content'],
  examples: [
    {
      key: 'schoolTests',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['prevention'], T11: ['drug-testing'] },
    },
    { key: 'lifeSkills', outcome: 'clear', country: 'NPL', answers: { P2: ['prevention'], T11: ['none'] } },
    { key: 'clinic', outcome: 'clear', country: 'NPL', answers: { P2: ['harm-reduction'], R2: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['prevention'], T11: ['unknown'] },
    },
  ],
};
