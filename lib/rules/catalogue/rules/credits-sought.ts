import type { Rule } from '../../types';
import { all, answer, flagged, not } from '../conditions';

const received = answer('P3', 'received');

/** Help sought for health services that people choose freely. */
export const creditHealthSought: Rule = {
  id: 'CR-R-i',
  limb: 'duty',
  effect: 'credit',
  per: 'component',
  level: 'none',
  clauses: ['IV.3-R-i'],
  when: all(received, flagged('CR-A-i')),
  mitigations: [],
  examples: [
    {
      key: 'methadone',
      outcome: 'flagged',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], P3: ['received'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'provided',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], P3: ['provided'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'lockedCentre',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['treatment'], P3: ['received'], T1: ['yes'], T2: ['yes'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], P3: ['unknown'], R2: ['none'], T1: ['yes'], T2: ['no'] },
    },
  ],
};

/** Help sought for economic alternatives that do not take the old income away first. */
export const creditIncomeSought: Rule = {
  id: 'CR-R-ii',
  limb: 'duty',
  effect: 'credit',
  per: 'component',
  level: 'none',
  clauses: ['IV.3-R-ii'],
  when: all(received, flagged('CR-A-ii')),
  mitigations: [],
  examples: [
    {
      key: 'coffee',
      outcome: 'flagged',
      level: 'none',
      country: 'COL',
      answers: { P2: ['alternative-development'], P3: ['received'], E12: ['none'] },
    },
    {
      key: 'provided',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], P3: ['provided'], E12: ['none'] },
    },
    {
      key: 'eradicationFirst',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], P3: ['received'], E12: ['by-hand'], E12b: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'none',
      country: 'COL',
      answers: { P2: ['alternative-development'], P3: ['received'], E12: ['unknown'] },
    },
  ],
};

/**
 * Diversion and other alternatives to coercive sanctions, given or sought: the clause names them among what States in
 * need should seek, and whoever gives them serves it.
 */
export const creditDiversion: Rule = {
  id: 'CR-R-iii',
  limb: 'duty',
  effect: 'credit',
  per: 'component',
  level: 'none',
  clauses: ['IV.3-R-iii'],
  when: all(answer('P2', 'diversion'), not(flagged('TI-06')), not(answer('T2', 'yes'))),
  mitigations: [],
  examples: [
    {
      key: 'fairDiversion',
      outcome: 'flagged',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T2: ['no'], T9: ['none'] },
    },
    {
      key: 'penalty',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T2: ['no'], T9: ['penalty-for-failing'] },
    },
    {
      key: 'lockedCentre',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T2: ['yes'], T9: ['none'] },
    },
    { key: 'enforcement', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'], R2: ['arrest'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'none',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T2: ['no'], T9: ['unknown'] },
    },
  ],
};
