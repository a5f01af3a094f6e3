import type { Rule } from '../../types';
import { answer } from '../conditions';

/** People picked out by who they are. */
export const di01: Rule = {
  id: 'DI-01',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['I.3-i', 'HRW-2009'],
  when: answer('E9', 'yes'),
  mitigations: ['written-criteria', 'stop-data', 'audit-selection', 'drop-tool'],
  examples: [
    {
      key: 'profiling',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E9: ['yes'] },
    },
    { key: 'suspicion', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'], E9: ['no'] } },
    { key: 'clinic', outcome: 'clear', country: 'NPL', answers: { P2: ['harm-reduction'], R2: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E9: ['unknown'] },
    },
  ],
};
