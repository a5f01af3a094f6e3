import type { Rule } from '../../types';
import { handsOver, retainsInReach } from '../shared';

/** People handed over where the law allows death for a drug crime. */
export const dp08: Rule = {
  id: 'DP-08',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3', 'IV.3-C5'],
  references: ['II.5-iii', 'A/70/304'],
  appliesWhen: handsOver,
  when: retainsInReach,
  mitigations: ['refuse-hand-over', 'effective-assurance', 'defence-before-transfer'],
  examples: [
    {
      key: 'extradition',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['judicial'], E1: ['direct'], E11: ['extradition'] },
    },
    {
      key: 'deportation',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], E11: ['deportation'], S1: ['spoken'] },
    },
    {
      key: 'thirdState',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      text: 'Suspects are extradited to Iran.',
      answers: { P2: ['judicial'], E1: ['direct'], E11: ['extradition'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['judicial'], E1: ['direct'], E11: ['transfer'] },
    },
    {
      key: 'nobodyHandedOver',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { P2: ['judicial'], E1: ['direct'], E11: ['none'] },
    },
    {
      key: 'disputed',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'AFG',
      answers: { P2: ['judicial'], E1: ['direct'], E11: ['extradition'] },
    },
  ],
};
