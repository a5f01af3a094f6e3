import type { Rule } from '../../types';
import { together } from '../conditions';
import { stated } from '../example-facts';

const parts = ['TI-09', 'TI-10'];
const work = { P2: ['enforcement'], P5: ['training'], R2: ['arrest', 'interrogation'], E1: ['direct'], E13: ['no'] };
const unsafe = [stated('NPL', 'torture-reported'), stated('NPL', 'killings-antidrug', 'no')];
const safe = [stated('NPL', 'torture-reported', 'no'), stated('NPL', 'killings-antidrug', 'no')];

/** Interrogation taught to those into whose custody the arrests lead. */
export const cb06: Rule = {
  id: 'CB-06',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.6', 'II.7'],
  parts,
  when: together(...parts),
  mitigations: ['pause-arrests', 'recorded-interviews', 'counsel-present', 'independent-visits'],
  examples: [
    {
      key: 'interrogation',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      facts: unsafe,
      answers: { ...work, E6: ['yes'], E6b: ['yes'] },
    },
    { key: 'otherTraining', outcome: 'clear', country: 'NPL', facts: unsafe, answers: { ...work, E6: ['no'] } },
    {
      key: 'noReports',
      outcome: 'clear',
      country: 'NPL',
      facts: safe,
      answers: { ...work, E6: ['yes'], E6b: ['yes'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      facts: unsafe,
      answers: { ...work, E6: ['unknown'] },
    },
  ],
};
