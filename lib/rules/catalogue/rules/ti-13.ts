import type { Rule } from '../../types';
import { answer } from '../conditions';

const handOver = { P2: ['judicial'], R2: ['prosecution'], E1: ['direct'], E11: ['extradition'], K3: ['routine'] };

/** A promise against torture that nobody can check, or whose giver tortures: the risk is what it was without it. */
export const ti13: Rule = {
  id: 'TI-13',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['II.6-iii'],
  when: answer('S2', 'giver-tortures', 'unchecked'),
  mitigations: ['independent-access', 'do-not-rely'],
  examples: [
    {
      key: 'unchecked',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { ...handOver, S2: ['unchecked'] },
    },
    {
      key: 'giverTortures',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { ...handOver, S2: ['giver-tortures'] },
    },
    { key: 'notReliedOn', outcome: 'clear', country: 'NPL', answers: { ...handOver, S2: ['not-relied'] } },
    {
      key: 'clinic',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { ...handOver, S2: ['unknown'] },
    },
  ],
};
