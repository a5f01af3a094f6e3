import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DI-06', 'TI-03'];
const closed = { P2: ['treatment'], R2: ['detention', 'compulsory-treatment'], T1: ['no'], T2: ['yes'] };

/** People held for who they are or what they use, and the centre that holds them supported. */
export const cb05: Rule = {
  id: 'CB-05',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['I.3', 'II.7-viii', 'joint-statement-2012'],
  parts,
  when: together(...parts),
  mitigations: ['stop-support', 'closure-plan', 'community-services'],
  examples: [
    {
      key: 'sweptUp',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { ...closed, E1: ['direct'], T6: ['sex-workers', 'homeless-people'], T7: ['build'] },
    },
    {
      key: 'nobodySingledOut',
      outcome: 'clear',
      country: 'VNM',
      answers: {
        P2: ['treatment'],
        R2: ['detention'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['yes'],
        T3: ['clinician'],
        T6: ['none'],
        T7: ['build'],
      },
    },
    {
      key: 'closure',
      outcome: 'clear',
      country: 'VNM',
      answers: { ...closed, E1: ['direct'], T6: ['sex-workers'], T7: ['closure'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'VNM',
      answers: { ...closed, E1: ['direct'], T6: ['sex-workers'], T7: ['unknown'] },
    },
  ],
};
