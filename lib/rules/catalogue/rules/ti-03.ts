import type { Rule } from '../../types';
import { all, answer } from '../conditions';
import { closedCentre } from '../shared';

/** A closed or compulsory drug centre built, equipped, paid for or staffed. */
export const ti03: Rule = {
  id: 'TI-03',
  limb: 'torture',
  effect: 'bar',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.7-viii', 'II.1.2-v', 'joint-statement-2012'],
  when: all(closedCentre, answer('T7', 'build', 'repair', 'furnish', 'running-costs', 'staff')),
  mitigations: ['stop-support', 'closure-plan', 'community-services', 'life-saving-care-apart'],
  examples: [
    {
      key: 'lockedCentre',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['yes'], T2: ['yes'], T7: ['repair'] },
    },
    {
      key: 'compulsoryCentre',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['no'], T2: ['no'], K4: ['yes'], T7: ['running-costs'] },
    },
    {
      key: 'closure',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['no'], T2: ['yes'], T7: ['closure'] },
    },
    {
      key: 'individualCare',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['no'], T2: ['yes'], T7: ['care-for-individuals'] },
    },
    {
      key: 'openClinic',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['harm-reduction'], T1: ['yes'], T2: ['no'], K4: ['yes'] },
    },
    {
      key: 'noSuchCentres',
      outcome: 'clear',
      country: 'PRT',
      facts: [],
      answers: { P2: ['treatment'], T1: ['no'], T2: ['no'], K4: ['no'] },
    },
    {
      key: 'unknownLocks',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['yes'], T2: ['unknown'] },
    },
  ],
};
