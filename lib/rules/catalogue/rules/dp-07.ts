import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';
import { retains } from '../shared';

/** A law drafted that creates a death sentence, or that widens or hardens the law where one stands. */
export const dp07: Rule = {
  id: 'DP-07',
  limb: 'death-penalty',
  effect: 'bar',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: any(answer('E10', 'creates-capital'), answer('E10b', 'yes')) }],
  clauses: ['IV.3-A-iv', 'IV.3-A-iii'],
  references: ['II.5-i'],
  when: any(
    answer('E10', 'creates-capital'),
    all(any(retains, answer('E10b', 'yes')), answer('E10', 'widens-offence', 'hardens-penalty')),
  ),
  mitigations: ['decline-drafting', 'advise-repeal'],
  examples: [
    {
      key: 'creates',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['creates-capital'], E10b: ['no'] },
    },
    {
      key: 'fixedSentences',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['widens-offence'], E10b: ['yes'] },
    },
    {
      key: 'hardens',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['hardens-penalty'], E10b: ['no'] },
    },
    {
      key: 'softens',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['softens'], E10b: ['yes'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['widens-offence'], E10b: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], P5: ['services'], R2: ['none'] },
    },
    {
      key: 'unread',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['law-reform'], P5: ['legal-drafting'], E10: ['unknown'] },
    },
  ],
};
