import type { Rule } from '../../types';
import { answer } from '../conditions';

/** Care that is withheld from people in custody, or withdrawal that is used against them. */
export const ti07: Rule = {
  id: 'TI-07',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: answer('T5', 'withdrawal-for-statements') }],
  clauses: ['IV.3-A-iv', 'IV.3-A-i'],
  references: ['II.6', 'II.6-v'],
  when: answer(
    'T5',
    'no-care-in-withdrawal',
    'no-agonist',
    'no-hiv-tb-care',
    'no-pain-relief',
    'withdrawal-for-statements',
  ),
  mitigations: ['fund-agonist-treatment', 'medical-access', 'no-questioning-in-withdrawal'],
  examples: [
    {
      key: 'coldTurkey',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['detention'], T1: ['no'], T2: ['yes'], T5: ['no-care-in-withdrawal'] },
    },
    {
      key: 'statements',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: {
        P2: ['treatment'],
        R2: ['detention'],
        T1: ['no'],
        T2: ['yes'],
        T5: ['no-agonist', 'withdrawal-for-statements'],
      },
    },
    {
      key: 'careInside',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['detention'], T1: ['no'], T2: ['yes'], T5: ['none'] },
    },
    {
      key: 'prevention',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['prevention'], R2: ['none'], E1: ['none'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['detention'], T1: ['no'], T2: ['yes'], T5: ['unknown'] },
    },
  ],
};
