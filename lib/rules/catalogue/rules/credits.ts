import type { Rule } from '../../types';
import { all, answer, flagged, not } from '../conditions';
import { notFree } from '../shared';

/** Help for harm reduction, controlled medicines or other health services that people choose freely. */
export const creditHealth: Rule = {
  id: 'CR-A-i',
  limb: 'duty',
  effect: 'credit',
  per: 'component',
  level: 'none',
  clauses: ['IV.3-A-i'],
  when: all(answer('P2', 'harm-reduction', 'medicines', 'treatment'), not(notFree)),
  mitigations: [],
  examples: [
    {
      key: 'methadone',
      outcome: 'flagged',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'painRelief',
      outcome: 'flagged',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['medicines'], R2: ['none'] },
    },
    { key: 'lockedCentre', outcome: 'clear', country: 'NPL', answers: { P2: ['treatment'], T1: ['yes'], T2: ['yes'] } },
    { key: 'forced', outcome: 'clear', country: 'NPL', answers: { P2: ['treatment'], T1: ['no'], T2: ['no'] } },
    { key: 'enforcement', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'], R2: ['arrest'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], T1: ['yes'] },
    },
  ],
};

/** Help for economic alternatives that does not take the old income away first. */
export const creditIncome: Rule = {
  id: 'CR-A-ii',
  limb: 'duty',
  effect: 'credit',
  per: 'component',
  level: 'none',
  clauses: ['IV.3-A-ii'],
  when: all(answer('P2', 'alternative-development'), not(flagged('OT-01'))),
  mitigations: [],
  examples: [
    {
      key: 'coffee',
      outcome: 'flagged',
      level: 'none',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['none'] },
    },
    {
      key: 'eradicationFirst',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['by-hand'], E12b: ['no'] },
    },
    { key: 'enforcement', outcome: 'clear', country: 'COL', answers: { P2: ['enforcement'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'none',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['unknown'] },
    },
  ],
};
