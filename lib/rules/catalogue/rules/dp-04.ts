import type { Rule } from '../../types';
import { all, answer, any, flagged } from '../conditions';
import { canLeadToArrest, retainsInReach, sharesOnPersons } from '../shared';

/** No written assurance against the death penalty. */
export const dp04: Rule = {
  id: 'DP-04',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: flagged('DP-01') }],
  clauses: ['IV.3-A-iv', 'IV.3-C4'],
  references: ['II.5-iii'],
  appliesWhen: all(retainsInReach, any(canLeadToArrest, sharesOnPersons)),
  when: answer('S1', 'not-asked', 'refused', 'spoken'),
  mitigations: ['seek-assurance', 'stop-if-refused', 'waiver-with-reasons'],
  examples: [
    {
      key: 'notAsked',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], S1: ['not-asked'] },
    },
    { key: 'spoken', outcome: 'flagged', level: 'high', country: 'IRN', answers: { E1: ['remote'], S1: ['spoken'] } },
    {
      key: 'dataOnly',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { E1: ['none'], E2: ['personal-data'], S1: ['refused'] },
    },
    {
      key: 'thirdState',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      text: 'Tip-offs are passed on to the police in Iran.',
      answers: { E1: ['likely'], E2: ['tip-offs'], S1: ['not-asked'] },
    },
    { key: 'written', outcome: 'clear', country: 'IRN', answers: { E1: ['direct'], S1: ['written'] } },
    {
      key: 'noRoute',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { E1: ['none'], E2: ['none'], S1: ['not-asked'] },
    },
    { key: 'noDeathPenalty', outcome: 'not-applicable', country: 'NPL', answers: { E1: ['direct'] } },
    { key: 'unanswered', outcome: 'cannot-tell', level: 'extreme', country: 'IRN', answers: { E1: ['direct'] } },
  ],
};
