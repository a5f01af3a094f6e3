import type { Rule } from '../../types';
import { all, answer, any, flagged, unsettled } from '../conditions';
import { stated } from '../example-facts';
import { centreOfUnknownDoors } from '../shared';

const inside = { P2: ['treatment'], R2: ['compulsory-treatment'], T1: ['no'], T2: ['yes'] };

/** A locked place is part of the project, and nobody has said what the help does for it. */
const lockedAndUnsaid = all(
  answer('T2', 'yes'),
  unsettled(
    answer('T7', 'build', 'repair', 'furnish', 'running-costs', 'staff', 'care-for-individuals', 'closure', 'none'),
  ),
);

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
  when: any(answer('T8', 'yes'), centreOfUnknownDoors, lockedAndUnsaid),
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
      key: 'unknownDoors',
      outcome: 'flagged',
      level: 'medium',
      country: 'VNM',
      answers: { P2: ['treatment'], R2: ['compulsory-treatment'], T1: ['unknown'], T2: ['unknown'], T8: ['no'] },
      text: 'The help builds a rehabilitation centre.',
    },
    {
      key: 'lockedAndUnsaid',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], T1: ['yes'], T2: ['yes'], T8: ['no'] },
    },
    {
      key: 'openClinic',
      outcome: 'clear',
      country: 'NPL',
      facts: [stated('NPL', 'compulsory-drug-detention', 'no')],
      answers: { P2: ['treatment'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'VNM',
      answers: { ...inside, T7: ['care-for-individuals'], T8: ['unknown'] },
    },
  ],
};
