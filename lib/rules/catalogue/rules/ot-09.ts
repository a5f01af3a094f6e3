import type { Rule } from '../../types';
import { answer, any } from '../conditions';

/** The assessment is, or will be, out of date. */
export const ot09: Rule = {
  id: 'OT-09',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['UK-291044'],
  when: any(answer('M3b', 'yes'), answer('M3', 'none', 'later')),
  mitigations: ['assess-anew', 'review-date'],
  examples: [
    {
      key: 'factsChanged',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M3: ['within-twelve-months'], M3b: ['yes'] },
    },
    {
      key: 'noReview',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M3: ['none'], M3b: ['no'] },
    },
    {
      key: 'current',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], M3: ['within-twelve-months'], M3b: ['no'] },
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
      answers: { P2: ['enforcement'], E1: ['likely'], M3: ['unknown'], M3b: ['no'] },
    },
  ],
};
