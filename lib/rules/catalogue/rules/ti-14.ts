import type { Rule } from '../../types';
import { answer, flagged } from '../conditions';

const inside = { P2: ['treatment'], R2: ['compulsory-treatment'], T1: ['no'], T2: ['yes'] };

/** Good care that keeps a closed place going, or keeps people in it. */
export const ti14: Rule = {
  id: 'TI-14',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [{ to: 'high', when: flagged('TI-03') }],
  clauses: ['IV.3-A-iv', 'IV.3-A-i'],
  references: ['II.7-viii', 'joint-statement-2012'],
  when: answer('T8', 'yes'),
  mitigations: ['deliver-outside', 'care-follows-person', 'separate-reasons'],
  examples: [
    {
      key: 'hivCare',
      outcome: 'flagged',
      level: 'medium',
      country: 'VNM',
      answers: { ...inside, T7: ['care-for-individuals'], T8: ['yes'] },
    },
    {
      key: 'careAndRepairs',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { ...inside, T7: ['repair', 'care-for-individuals'], T8: ['yes'] },
    },
    {
      key: 'towardsRelease',
      outcome: 'clear',
      country: 'VNM',
      answers: { ...inside, T7: ['care-for-individuals'], T8: ['no'] },
    },
    {
      key: 'openClinic',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'VNM',
      answers: { ...inside, T7: ['unknown'], T8: ['unknown'] },
    },
  ],
};
