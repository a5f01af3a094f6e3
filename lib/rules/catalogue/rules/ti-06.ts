import type { Rule } from '../../types';
import { answer, any } from '../conditions';
import { placedByOthers } from '../shared';

/** Treatment without consent, or with a penalty for refusing or failing it. */
export const ti06: Rule = {
  id: 'TI-06',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['II.1.2-ii', 'II.1.2-iii', 'II.7-vi', 'II.7-vii'],
  when: any(
    answer('T1', 'no'),
    placedByOthers,
    answer('T9', 'no-consent', 'penalty-for-failing', 'longer-than-sentence', 'not-indicated', 'expulsion-for-test'),
  ),
  mitigations: ['written-consent', 'clinician-exit'],
  examples: [
    {
      key: 'noConsent',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], T1: ['no'], T3: ['clinician'] },
    },
    {
      key: 'placedByOthers',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], T1: ['unknown'], T2: ['unknown'], T3: ['family'] },
    },
    {
      key: 'penalty',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T9: ['penalty-for-failing'] },
    },
    {
      key: 'fairDiversion',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['diversion'], T1: ['yes'], T9: ['none'] },
    },
    {
      key: 'voluntary',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], T1: ['yes'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], T1: ['unknown'] },
    },
  ],
};
