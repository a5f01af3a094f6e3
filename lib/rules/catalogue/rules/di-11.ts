import type { Rule } from '../../types';
import { answer, any, flagged, someComponent } from '../conditions';

/** The people affected were not asked. Graver where the help already bears on some of them harder, or takes their crops. */
export const di11: Rule = {
  id: 'DI-11',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'project',
  level: 'low',
  raise: [{ to: 'medium', when: someComponent(any(flagged('DI-06'), flagged('DI-07'), flagged('OT-01'))) }],
  clauses: ['IV.3-A-iii', 'IV.3-A-iv'],
  references: ['I.4'],
  when: answer('P12', 'not-consulted'),
  mitigations: ['consult'],
  examples: [
    {
      key: 'notAsked',
      outcome: 'flagged',
      level: 'low',
      country: 'NPL',
      answers: {
        P2: ['prevention'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        P12: ['not-consulted'],
      },
    },
    {
      key: 'growersNotAsked',
      outcome: 'flagged',
      level: 'medium',
      country: 'COL',
      answers: { P2: ['eradication'], E12: ['aerial-spray'], K8: ['affected-no-consent'], P12: ['not-consulted'] },
    },
    {
      key: 'sweptUpNotAsked',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['sex-workers'], P12: ['not-consulted'] },
    },
    { key: 'asked', outcome: 'clear', country: 'NPL', answers: { P2: ['harm-reduction'], P12: ['consulted'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'low',
      country: 'NPL',
      answers: { P2: ['prevention'], R2: ['none'], E1: ['none'], E2: ['none'], P12: ['unknown'] },
    },
  ],
};
