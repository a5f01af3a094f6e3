import type { Rule } from '../../types';
import { answer } from '../conditions';
import { retains } from '../shared';

/** Means of detection supplied where what they find can carry a death sentence. */
export const dp05: Rule = {
  id: 'DP-05',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-C5'],
  references: ['II.5-v'],
  appliesWhen: retains,
  when: answer('E4', 'dogs', 'scanners', 'night-vision', 'vehicles', 'surveillance', 'border-posts'),
  mitigations: ['do-not-supply', 'limit-place-or-body', 'end-use-checks'],
  examples: [
    {
      key: 'dogs',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['dogs'] },
    },
    {
      key: 'inText',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      text: 'Sniffer dogs for the border police.',
      answers: { P2: ['enforcement'], P5: ['equipment'] },
    },
    {
      key: 'deniedByAnswer',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'IRN',
      text: 'Sniffer dogs for the border police.',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['none'] },
    },
    {
      key: 'nothingSupplied',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['none'] },
    },
    {
      key: 'clinicFurniture',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], P5: ['equipment'] },
    },
    {
      key: 'noDeathPenalty',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['dogs'] },
    },
    {
      key: 'unlisted',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['equipment'] },
    },
  ],
};
