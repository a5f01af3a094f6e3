import type { Rule } from '../../types';
import { answer, any } from '../conditions';

/** Searches and tests that reach under the clothes or into the body. */
export const ti08: Rule = {
  id: 'TI-08',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: any(answer('E8', 'cavity-search', 'forced-recovery'), answer('T6', 'children')) }],
  clauses: ['IV.3-A-iv'],
  references: ['II.6'],
  when: answer('E8', 'strip-search', 'cavity-search', 'urine-test', 'forced-recovery'),
  mitigations: ['scanner-instead', 'medical-staff-only', 'same-sex-staff', 'ban-forced-recovery'],
  examples: [
    {
      key: 'stripSearch',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], E8: ['strip-search'], T6: ['none'] },
    },
    {
      key: 'forcedRecovery',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], E8: ['forced-recovery'], T6: ['none'] },
    },
    {
      key: 'children',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], E8: ['urine-test'], T6: ['children'] },
    },
    {
      key: 'patDown',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], E8: ['body-search'], T6: ['none'] },
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
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], E8: ['unknown'] },
    },
  ],
};
