import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Children or pregnant women under the same regime as adults. */
export const di04: Rule = {
  id: 'DI-04',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-C2'],
  references: ['II.1.2'],
  when: answer('T6b', 'yes'),
  mitigations: ['separate-regime', 'non-custodial'],
  examples: [
    {
      key: 'childrenWithAdults',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T6: ['children'], T6b: ['yes'] },
    },
    {
      key: 'apart',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T6: ['children'], T6b: ['no'] },
    },
    { key: 'adultsOnly', outcome: 'clear', country: 'VNM', answers: { P2: ['treatment'], T2: ['yes'], T6: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], T2: ['yes'], T6: ['pregnant-women'] },
    },
  ],
};
