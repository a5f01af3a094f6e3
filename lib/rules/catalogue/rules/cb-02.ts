import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['TI-03', 'TI-04', 'TI-14'];
const closed = { P2: ['treatment'], R2: ['compulsory-treatment'], T1: ['no'], T2: ['yes'] };

/** A closed centre that is supported, lives on forced work, and is kept going by care. */
export const cb02: Rule = {
  id: 'CB-02',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.7-viii', 'joint-statement-2012'],
  parts,
  when: together(...parts),
  mitigations: ['stop-support', 'closure-plan', 'deliver-outside', 'remedy'],
  examples: [
    {
      key: 'workAndCare',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { ...closed, T4: ['forced-work'], T7: ['repair', 'care-for-individuals'], T8: ['yes'] },
    },
    {
      key: 'noWork',
      outcome: 'clear',
      country: 'VNM',
      answers: { ...closed, T4: ['none'], T7: ['repair'], T8: ['yes'] },
    },
    {
      key: 'closure',
      outcome: 'clear',
      country: 'VNM',
      answers: { ...closed, T4: ['forced-work'], T7: ['closure'], T8: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'VNM',
      answers: { ...closed, T4: ['forced-work'], T7: ['repair'], T8: ['unknown'] },
    },
  ],
};
