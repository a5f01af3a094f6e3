import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Forced or unpaid work called therapy. */
export const ti04: Rule = {
  id: 'TI-04',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv'],
  references: ['II.6', 'joint-statement-2012'],
  when: answer('T4', 'forced-work', 'unpaid-work'),
  mitigations: ['stop-support', 'remedy', 'no-products'],
  examples: [
    {
      key: 'forcedWork',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T1: ['no'], T4: ['forced-work'] },
    },
    {
      key: 'unpaidWork',
      outcome: 'flagged',
      level: 'extreme',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T4: ['unpaid-work'] },
    },
    { key: 'noWork', outcome: 'clear', country: 'VNM', answers: { P2: ['treatment'], T2: ['yes'], T4: ['none'] } },
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
