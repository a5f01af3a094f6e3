import type { Rule } from '../../types';
import { all, answer, any, signal, unsettled } from '../conditions';
import { forcedClearing } from '../shared';

const noConsent = answer('K8', 'affected-no-consent');

/** Crops cleared among a minority of which nobody has said that it agreed. */
const clearedUnasked = all(
  answer('E12', 'aerial-spray', 'ground-spray', 'by-hand'),
  answer('T6', 'minorities'),
  unsettled(noConsent),
);

/**
 * Coca is a plant of indigenous and traditional users, so police or soldiers who clear it meet them, unless somebody has
 * said that they agreed or are not there.
 */
const traditionalCrop = all(
  forcedClearing,
  signal('coca-cleared'),
  unsettled(answer('K8', 'affected-consent', 'not-affected')),
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
  when: any(noConsent, clearedUnasked, traditionalCrop),
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
      key: 'traditionalCrop',
      outcome: 'flagged',
      level: 'high',
      country: 'COL',
      text: 'Police brigades pull up coca.',
      answers: { P2: ['eradication'], R2: ['arrest'], E7: ['yes'], E12: ['by-hand'], T6: ['none'], K8: ['unknown'] },
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
      answers: {
        P2: ['eradication'],
        R2: ['detention'],
        E7: ['no'],
        E12: ['by-hand'],
        T6: ['none'],
        K8: ['not-affected'],
      },
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
