import type { Rule } from '../../types';
import { any } from '../conditions';
import { stated } from '../example-facts';
import { closeToArrest, corporalPunishment, handsOver } from '../shared';

/** Arrests, or people handed over, where a drug offence can be punished by caning or lashes. */
export const ti12: Rule = {
  id: 'TI-12',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv'],
  references: ['II.6-iv'],
  appliesWhen: any(closeToArrest, handsOver),
  when: corporalPunishment,
  mitigations: ['move-to-health', 'effective-assurance', 'notify-and-stop', 'do-not-start'],
  examples: [
    {
      key: 'caning',
      outcome: 'flagged',
      level: 'extreme',
      country: 'SGP',
      answers: { P2: ['enforcement'], E1: ['likely'] },
    },
    {
      key: 'handedOver',
      outcome: 'flagged',
      level: 'extreme',
      country: 'SGP',
      answers: { P2: ['judicial'], R2: ['prosecution'], E1: ['none'], E11: ['extradition'] },
    },
    {
      key: 'notInLaw',
      outcome: 'clear',
      country: 'NPL',
      facts: [stated('NPL', 'corporal-punishment-drugs', 'no')],
      answers: { P2: ['enforcement'], E1: ['direct'], E11: ['none'] },
    },
    {
      key: 'noRoute',
      outcome: 'not-applicable',
      country: 'SGP',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      facts: [],
      answers: { P2: ['enforcement'], E1: ['direct'], K3b: ['unknown'] },
    },
  ],
};
