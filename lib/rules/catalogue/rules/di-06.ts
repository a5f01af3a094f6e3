import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { canLeadToArrest, centreOfUnknownDoors, compulsoryCentres, notFree, placedByOthers } from '../shared';

/** Groups that sweeps are aimed at. */
const sweptUp = answer('T6', 'people-with-hiv', 'sex-workers', 'homeless-people');

/**
 * People held because they use drugs: not by their own choice, in a place that is shut or in a State with compulsory
 * centres; put there by police or a local authority; or in a shut place, or in such a State in a centre whose doors nobody
 * has described, of which nobody says that people choose it. A prison clinic that people choose is not meant.
 */
const heldForUse = any(
  all(answer('T1', 'no'), any(answer('T2', 'yes'), compulsoryCentres)),
  all(answer('T2', 'yes'), answer('T3', 'police', 'local-authority', 'family')),
  all(placedByOthers, answer('T3', 'police', 'local-authority')),
  all(answer('T2', 'yes'), unsettled(answer('T1', 'yes'))),
  centreOfUnknownDoors,
);

/** People arrested or held for their health or their way of life. */
export const di06: Rule = {
  id: 'DI-06',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-A-i'],
  references: ['joint-statement-2012', 'HRW-2012'],
  when: any(
    all(sweptUp, any(canLeadToArrest, notFree)),
    heldForUse,
    all(answer('K4b', 'yes'), answer('E1', 'direct', 'likely')),
  ),
  mitigations: ['stop-sweeps', 'community-services'],
  examples: [
    {
      key: 'sweep',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], T6: ['sex-workers', 'homeless-people'], K4b: ['no'] },
    },
    {
      key: 'heldForUse',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], E1: ['none'], T1: ['no'], T2: ['yes'], T6: ['none'] },
    },
    {
      key: 'broughtByPolice',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], E1: ['none'], T1: ['unknown'], T2: ['yes'], T3: ['police'], K4: ['no'] },
    },
    {
      key: 'lockedGate',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['unknown'], T2: ['yes'] },
    },
    {
      key: 'unknownDoors',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['unknown'], T2: ['unknown'] },
      text: 'The help builds a rehabilitation centre.',
    },
    {
      key: 'repairs',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: {
        P2: ['treatment'],
        R2: ['compulsory-treatment'],
        E1: ['none'],
        T1: ['no'],
        T2: ['yes'],
        T7: ['repair'],
      },
    },
    {
      key: 'useAlone',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['none'], K4b: ['yes'] },
    },
    {
      key: 'noSweep',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], T6: ['none'], K4b: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'clear',
      country: 'VNM',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'prisonClinic',
      outcome: 'clear',
      country: 'NPL',
      answers: {
        P2: ['harm-reduction'],
        R2: ['detention'],
        E1: ['none'],
        T1: ['yes'],
        T2: ['yes'],
        T3: ['clinician'],
        T6: ['none'],
      },
    },
    {
      key: 'noCentres',
      outcome: 'clear',
      country: 'PRT',
      facts: [],
      answers: {
        P2: ['treatment'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['no'],
        T2: ['no'],
        T6: ['none'],
        K4: ['no'],
      },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], T6: ['unknown'], K4b: ['no'] },
    },
  ],
};
