import type { Rule } from '../../types';
import { answer } from '../conditions';

/** One budget for several States, which nobody can split. Of one State, the question is not asked. */
export const ot13: Rule = {
  id: 'OT-13',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  references: ['UK-IAF-2020'],
  when: answer('P4b', 'no'),
  mitigations: ['per-state-budget'],
  examples: [
    {
      key: 'oneBudget',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      alsoIn: 'IRN',
      answers: { P2: ['enforcement'], P4b: ['no'] },
    },
    {
      key: 'split',
      outcome: 'clear',
      country: 'NPL',
      alsoIn: 'IRN',
      answers: { P2: ['enforcement'], P4b: ['yes'] },
    },
    { key: 'oneState', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      alsoIn: 'IRN',
      answers: { P2: ['enforcement'], P4b: ['unknown'] },
    },
  ],
};
