import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';
import { stated } from '../example-facts';
import { tortureReported } from '../shared';

const work = { P2: ['enforcement'], P5: ['training'], R2: ['arrest', 'interrogation'], E1: ['likely'] };

/** Interrogation taught where confessions carry the case, or where suspects are ill-treated. */
export const ti09: Rule = {
  id: 'TI-09',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['II.6'],
  when: all(answer('E6', 'yes'), any(answer('E6b', 'yes'), tortureReported)),
  mitigations: ['recorded-interviews', 'counsel-present', 'no-confession-rule'],
  examples: [
    {
      key: 'confessions',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported', 'no')],
      answers: { ...work, E6: ['yes'], E6b: ['yes'] },
    },
    {
      key: 'illTreatment',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported')],
      answers: { ...work, E6: ['yes'], E6b: ['no'] },
    },
    {
      key: 'otherEvidence',
      outcome: 'clear',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported', 'no')],
      answers: { ...work, E6: ['yes'], E6b: ['no'] },
    },
    { key: 'otherTraining', outcome: 'clear', country: 'NPL', answers: { ...work, E6: ['no'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      facts: [],
      answers: { ...work, E6: ['unknown'] },
    },
  ],
};
