import type { Rule } from '../../types';
import { answer, any } from '../conditions';
import { canLeadToArrest, notFree } from '../shared';

const taking = answer('R2', 'arrest', 'detention', 'prosecution', 'sentencing', 'compulsory-treatment');

/** Custody for use alone, or before trial as a rule. */
export const ot04: Rule = {
  id: 'OT-04',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv', 'IV.3-R-iii'],
  references: ['II.7-i', 'II.7-ii'],
  appliesWhen: any(canLeadToArrest, taking, notFree),
  when: any(answer('K4b', 'yes'), answer('K4c', 'yes'), answer('E13', 'yes')),
  mitigations: ['diversion-instead', 'non-custodial', 'legal-aid'],
  examples: [
    {
      key: 'useAlone',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], K4b: ['yes'], K4c: ['no'], E13: ['no'] },
    },
    {
      key: 'automaticCustody',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['judicial'], R2: ['prosecution'], E1: ['none'], K4b: ['no'], K4c: ['yes'] },
    },
    {
      key: 'crowdedCells',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], K4b: ['no'], K4c: ['no'], E13: ['yes'] },
    },
    {
      key: 'lockedCentre',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], T1: ['yes'], T2: ['yes'], K4b: ['yes'], K4c: ['no'] },
    },
    {
      key: 'forced',
      outcome: 'flagged',
      level: 'high',
      country: 'VNM',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], T1: ['no'], T2: ['no'], K4b: ['yes'], K4c: ['no'] },
    },
    {
      key: 'bail',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], K4b: ['no'], K4c: ['no'], E13: ['no'] },
    },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'VNM',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], E1: ['likely'], K4b: ['unknown'], K4c: ['no'], E13: ['no'] },
    },
  ],
};
