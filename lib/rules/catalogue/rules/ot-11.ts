import type { Rule } from '../../types';
import { answer, flagged } from '../conditions';
import { canLeadToArrest } from '../shared';

/** Nobody will learn what becomes of those arrested. */
export const ot11: Rule = {
  id: 'OT-11',
  limb: 'process',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [{ to: 'high', when: flagged('DP-01') }],
  clauses: ['IV.3-C3'],
  references: ['CAPRI-evidence', 'Reprieve-2014'],
  appliesWhen: canLeadToArrest,
  when: answer('M2', 'no'),
  mitigations: ['reporting-duty'],
  examples: [
    { key: 'untraced', outcome: 'flagged', level: 'medium', country: 'NPL', answers: { E1: ['direct'], M2: ['no'] } },
    {
      key: 'untracedCapital',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { E1: ['direct'], M2: ['no'] },
    },
    { key: 'traced', outcome: 'clear', country: 'IRN', answers: { E1: ['direct'], M2: ['yes'] } },
    { key: 'noArrests', outcome: 'not-applicable', country: 'IRN', answers: { E1: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'AFG',
      answers: { E1: ['direct'], M2: ['unknown'] },
    },
  ],
};
