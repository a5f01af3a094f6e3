import type { Rule } from '../../types';
import { together } from '../conditions';

const parts = ['DP-01', 'DP-10'];

/** Arrests towards a death sentence, through another body that nobody traces. */
export const cb03: Rule = {
  id: 'CB-03',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C1'],
  references: ['II.5-v'],
  parts,
  when: together(...parts),
  mitigations: ['do-not-start', 'earmark', 'demand-reports'],
  examples: [
    {
      key: 'throughAgency',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], P3: ['passed-through'], P3b: ['not-checked'], M2: ['no'] },
    },
    {
      key: 'ownHands',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['direct'], P3: ['provided'], M2: ['no'] },
    },
    {
      key: 'remote',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['remote'], P3: ['passed-through'], P3b: ['not-checked'], M2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], P3: ['passed-through'], P3b: ['checked'], M2: ['unknown'] },
    },
  ],
};
