import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Somebody on the donor's side earns by it. */
export const ot14: Rule = {
  id: 'OT-14',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-iv'],
  references: ['UK-HC23'],
  when: answer('P11', 'yes'),
  mitigations: ['independent-reviewer'],
  examples: [
    {
      key: 'income',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], P11: ['yes'] },
    },
    {
      key: 'noIncome',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], P11: ['no'] },
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
      answers: { P2: ['enforcement'], E1: ['likely'], P11: ['unknown'] },
    },
  ],
};
