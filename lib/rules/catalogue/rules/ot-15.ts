import type { Rule } from '../../types';
import { answer } from '../conditions';

/** The rating was eased for reasons that are not about rights. */
export const ot15: Rule = {
  id: 'OT-15',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  references: ['Reprieve-2020'],
  when: answer('M5b', 'other-interests-only'),
  mitigations: ['split-reasons'],
  examples: [
    {
      key: 'diplomacy',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5b: ['other-interests-only'] },
    },
    {
      key: 'rights',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5b: ['rights'] },
    },
    {
      key: 'clinic',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5b: ['unknown'] },
    },
  ],
};
