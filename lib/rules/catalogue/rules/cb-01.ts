import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DP-01', 'DP-02', 'OT-11'];

/** Arrests, a target that counts them, and nobody who learns what becomes of those arrested. */
export const cb01: Rule = {
  id: 'CB-01',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.5-v', 'A/70/304'],
  parts,
  when: together(...parts),
  mitigations: ['do-not-start', 'drop-targets', 'report-outcomes', 'move-to-health'],
  examples: [
    {
      key: 'countedAndUntraced',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['arrests'], E1: ['direct'], M2: ['no'] },
    },
    {
      key: 'traced',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['arrests'], E1: ['direct'], M2: ['yes'] },
    },
    {
      key: 'otherTarget',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['rights-outcomes'], E1: ['direct'], M2: ['no'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], P7: ['arrests'], E1: ['direct'], M2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], P7: ['arrests'], E1: ['direct'], M2: ['unknown'] },
    },
  ],
};
