import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';

const noConsent = answer('K8', 'affected-no-consent');

/** Crops cleared among a minority of which nobody has said that it agreed. */
const clearedUnasked = all(
  answer('E12', 'aerial-spray', 'ground-spray', 'by-hand'),
  answer('T6', 'minorities'),
  unsettled(noConsent),
);

/** Indigenous peoples, small growers or traditional users affected without their consent. */
export const di07: Rule = {
  id: 'DI-07',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-A-ii', 'IV.3-C5'],
  references: ['III.4.1', 'III.4.2'],
  when: any(noConsent, clearedUnasked),
  mitigations: ['consent-process', 'impact-study', 'exclude-territory'],
  examples: [
    {
      key: 'noConsent',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], K8: ['affected-no-consent'] },
    },
    {
      key: 'clearedUnasked',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], R2: ['detention'], E12: ['by-hand'], T6: ['minorities'], K8: ['unknown'] },
    },
    {
      key: 'consent',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['alternative-development'], E12: ['none'], K8: ['affected-consent'] },
    },
    {
      key: 'notAffected',
      outcome: 'clear',
      country: 'COL',
      answers: { P2: ['eradication'], R2: ['detention'], E12: ['by-hand'], T6: ['none'], K8: ['not-affected'] },
    },
    { key: 'clinic', outcome: 'clear', country: 'COL', answers: { P2: ['harm-reduction'], R2: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['by-hand'], K8: ['unknown'] },
    },
  ],
};
