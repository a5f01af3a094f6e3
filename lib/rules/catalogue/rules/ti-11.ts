import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Soldiers, or a unit armed like them, set to police drugs. */
export const ti11: Rule = {
  id: 'TI-11',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['II.5-ii'],
  when: answer('E7', 'yes'),
  mitigations: ['civilian-body-only', 'force-rules', 'command-list'],
  examples: [
    {
      key: 'soldiers',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['enforcement'], R2: ['arrest', 'force'], E1: ['direct'], E7: ['yes'] },
    },
    {
      key: 'civilPolice',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['enforcement'], R2: ['arrest', 'force'], E1: ['direct'], E7: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'COL',
      answers: { P2: ['enforcement'], R2: ['arrest', 'force'], E1: ['direct'], E7: ['unknown'] },
    },
  ],
};
