import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Violence, restraint or punishment in the place that the help reaches. */
export const ti05: Rule = {
  id: 'TI-05',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv'],
  references: ['II.6', 'joint-statement-2012'],
  when: answer('T4', 'beatings', 'shackling', 'isolation', 'drills', 'denial-of-food'),
  mitigations: ['freeze-this-support', 'independent-investigation', 'withdraw', 'remedy'],
  examples: [
    {
      key: 'beatings',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['no'], T4: ['beatings'] },
    },
    {
      key: 'chains',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['treatment'], T1: ['yes'], T2: ['yes'], T4: ['shackling', 'isolation'] },
    },
    {
      key: 'workOnly',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T4: ['unpaid-work'] },
    },
    { key: 'openClinic', outcome: 'clear', country: 'NPL', answers: { P2: ['treatment'], T1: ['yes'], T2: ['no'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T4: ['unknown'] },
    },
  ],
};
