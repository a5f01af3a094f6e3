import type { Rule } from '../../types';
import { answer, any, flagged } from '../conditions';
import { canLeadToArrest, sharesOnPersons } from '../shared';

/** The help leads before courts that do not try drug cases fairly. */
export const ot03: Rule = {
  id: 'OT-03',
  limb: 'full-compliance',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: flagged('DP-01') }],
  clauses: ['IV.3-A-iv'],
  references: ['II.8'],
  appliesWhen: any(
    canLeadToArrest,
    sharesOnPersons,
    answer('P2', 'judicial'),
    answer('R2', 'prosecution', 'sentencing'),
  ),
  when: answer('K6', 'no-counsel', 'no-interpreter', 'no-consular-access', 'no-appeal', 'special-court'),
  mitigations: ['legal-aid', 'defence-parity'],
  examples: [
    {
      key: 'noCounsel',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], K6: ['no-counsel'] },
    },
    {
      key: 'specialCourt',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], K6: ['special-court', 'no-appeal'] },
    },
    {
      key: 'evidence',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['data-forensics'], R2: ['none'], E1: ['none'], E2: ['evidence'], K6: ['no-interpreter'] },
    },
    {
      key: 'judges',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['judicial'], R2: ['none'], E1: ['none'], E2: ['none'], K6: ['no-counsel'] },
    },
    {
      key: 'prosecutors',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['prosecution'], E1: ['none'], E2: ['none'], K6: ['no-counsel'] },
    },
    { key: 'fair', outcome: 'clear', country: 'NPL', answers: { E1: ['likely'], K6: ['none'] } },
    {
      key: 'noCourt',
      outcome: 'not-applicable',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], K6: ['unknown'] },
    },
  ],
};
