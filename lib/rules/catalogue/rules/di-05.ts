import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';
import { closeToArrest } from '../shared';

/** Women among those arrested, as couriers often are. */
const womenArrested = all(answer('T6', 'women', 'pregnant-women'), closeToArrest);

/** Women left out of the services, or met by the arrests. */
export const di05: Rule = {
  id: 'DI-05',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [{ to: 'high', when: womenArrested }],
  clauses: ['IV.3-A-iv', 'IV.3-C2'],
  references: ['I.3'],
  when: any(answer('T6c', 'no'), womenArrested),
  mitigations: ['women-services', 'legal-aid'],
  examples: [
    {
      key: 'leftOut',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], T1: ['yes'], T2: ['no'], T6c: ['no'] },
    },
    {
      key: 'couriers',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['women'] },
    },
    {
      key: 'equalTerms',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], T1: ['yes'], T2: ['no'], T6c: ['yes'] },
    },
    {
      key: 'noWomen',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['none'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], T1: ['yes'], T2: ['no'] },
    },
    {
      key: 'unknownArrests',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['unknown'] },
    },
  ],
};
