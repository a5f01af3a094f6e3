import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { canLeadToArrest, retains } from '../shared';

/** Targets that reward arrests and the like, where those can end in a death sentence. */
export const dp02: Rule = {
  id: 'DP-02',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.5-v'],
  appliesWhen: retains,
  when: all(
    answer('P7', 'seizures', 'arrests', 'prosecutions', 'convictions', 'sentences'),
    // A target that counts arrests says that arrests are meant, until somebody says that this help leads to none.
    any(answer('P2', 'enforcement', 'judicial', 'data-forensics'), canLeadToArrest, unsettled(canLeadToArrest)),
  ),
  mitigations: ['rights-indicators', 'drop-targets', 'report-outcomes'],
  examples: [
    {
      key: 'seizures',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['seizures'], E1: ['none'] },
    },
    {
      key: 'arrestsByOthers',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['prevention'], P7: ['arrests'], E1: ['remote'] },
    },
    {
      key: 'rightsIndicators',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['rights-outcomes'] },
    },
    {
      key: 'clinicBeside',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], P7: ['seizures'], E1: ['none'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { P2: ['enforcement'], P7: ['seizures'] },
    },
    {
      key: 'unread',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['unknown'] },
    },
    {
      key: 'disputed',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'AFG',
      answers: { P2: ['enforcement'], P7: ['arrests'] },
    },
  ],
};
