import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Approved by its author, or below the level that the rating asks for. */
export const ot10: Rule = {
  id: 'OT-10',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['UK-291044', 'NSIRA-2020'],
  when: answer('M5', 'by-author', 'below-required'),
  mitigations: ['decide-at-level'],
  examples: [
    {
      key: 'byAuthor',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5: ['by-author'] },
    },
    {
      key: 'atLevel',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5: ['at-required'] },
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
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M5: ['unknown'] },
    },
  ],
};
