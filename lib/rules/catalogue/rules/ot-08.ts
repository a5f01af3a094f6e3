import type { Rule } from '../../types';
import { all, answer, any, someComponent } from '../conditions';
import { canLeadToArrest, retains, sharesOnPersons } from '../shared';

/** Help given before or outside an assessment. */
export const ot08: Rule = {
  id: 'OT-08',
  limb: 'process',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  raise: [{ to: 'extreme', when: someComponent(all(retains, any(canLeadToArrest, sharesOnPersons))) }],
  clauses: ['IV.3-A-iv'],
  references: ['NCA-2017'],
  when: answer('P10', 'yes'),
  mitigations: ['error-report', 'stop-until-assessed', 'assess-afterwards'],
  examples: [
    {
      key: 'clinicFirst',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], P10: ['yes'] },
    },
    {
      key: 'spokenTip',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['none'], E2: ['phone-data'], P10: ['yes'] },
    },
    {
      key: 'arrests',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], E2: ['none'], P10: ['yes'] },
    },
    {
      key: 'assessedFirst',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], P10: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], P10: ['unknown'] },
    },
  ],
};
