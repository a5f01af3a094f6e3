import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { stated } from '../example-facts';
import {
  canLeadToArrest,
  forcedClearing,
  handsOver,
  killingsReported,
  operationalWork,
  sharesOnPersons,
  tortureReported,
} from '../shared';

const safe = [stated('NPL', 'torture-reported', 'no'), stated('NPL', 'killings-antidrug', 'no')];
const police = { P2: ['enforcement'], R2: ['arrest', 'detention'] };

/** Soldiers or an armed force clear the crop that people live on, and nobody has said that they have another income. */
const clearedByForce = all(
  forcedClearing,
  any(answer('R2', 'force'), answer('E7', 'yes')),
  any(answer('E12b', 'no'), unsettled(answer('E12b', 'no'))),
);

/** People reached with the help go into hands, or places, where ill-treatment is documented. */
export const ti10: Rule = {
  id: 'TI-10',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: killingsReported }],
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.6', 'II.7'],
  // Information that points to a person leads to that person, unless somebody has said that it does not.
  appliesWhen: any(operationalWork, handsOver, forcedClearing, all(sharesOnPersons, unsettled(canLeadToArrest))),
  when: any(tortureReported, killingsReported, answer('E13', 'yes'), clearedByForce),
  mitigations: ['diversion-instead', 'independent-visits', 'pause-arrests'],
  examples: [
    {
      key: 'routine',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported'), stated('NPL', 'killings-antidrug', 'no')],
      answers: { ...police, E1: ['likely'], E13: ['no'] },
    },
    {
      key: 'saidByPerson',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: safe,
      answers: { ...police, P5: ['equipment'], E1: ['remote'], E13: ['no'], K3: ['systematic'] },
    },
    {
      key: 'powersAlone',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported'), stated('NPL', 'killings-antidrug', 'no')],
      answers: { ...police, P5: ['training'], E4: ['none'] },
    },
    {
      key: 'killings',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported', 'no'), stated('NPL', 'killings-antidrug')],
      answers: { ...police, E1: ['direct'], E13: ['no'] },
    },
    {
      key: 'overcrowded',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: safe,
      answers: { ...police, P5: ['equipment'], E1: ['direct'], E2: ['tip-offs'], E4: ['dogs'], E13: ['yes'] },
    },
    {
      key: 'handedOver',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported'), stated('NPL', 'killings-antidrug', 'no')],
      answers: { P2: ['law-reform', 'judicial'], R2: ['none'], E1: ['none'], E11: ['extradition'] },
    },
    {
      key: 'cleared',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      facts: safe,
      answers: {
        P2: ['eradication'],
        R2: ['force'],
        E1: ['none'],
        E7: ['yes'],
        E12: ['by-hand'],
        E12b: ['no'],
        E13: ['no'],
      },
    },
    {
      key: 'noReports',
      outcome: 'clear',
      country: 'NPL',
      facts: safe,
      answers: { ...police, E1: ['likely'], E7: ['no'], E13: ['no'] },
    },
    {
      key: 'rightsTraining',
      outcome: 'not-applicable',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported')],
      answers: { ...police, P5: ['training'], E1: ['none'], E11: ['none'] },
    },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'NPL',
      facts: [stated('NPL', 'torture-reported')],
      answers: {
        P2: ['harm-reduction'],
        P5: ['services'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
      },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      facts: [],
      answers: { ...police, E1: ['direct'], E13: ['no'], K3: ['unknown'], K5: ['unknown'] },
    },
  ],
};
