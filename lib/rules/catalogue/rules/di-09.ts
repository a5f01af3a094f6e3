import type { Rule } from '../../types';
import { all, answer, any } from '../conditions';
import { enforcementWork } from '../shared';

/**
 * Tools that watch people or sort them, where the choice does not rest on conduct (E9). A camera at a gate is no flag by
 * itself; whoever cannot say how people will be chosen with it cannot be told that there is none.
 */
export const di09: Rule = {
  id: 'DI-09',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['I.3', 'EU-2015'],
  appliesWhen: any(answer('E4', 'surveillance'), all(enforcementWork, answer('P5', 'software-data'))),
  when: answer('E9', 'yes'),
  mitigations: ['no-profiling', 'tool-oversight', 'drop-tool'],
  examples: [
    {
      key: 'watchList',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['software-data'], E4: ['none'], E9: ['yes'] },
    },
    {
      key: 'surveillance',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['surveillance'], E9: ['yes'] },
    },
    {
      key: 'conduct',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['surveillance'], E9: ['no'] },
    },
    {
      key: 'vehicles',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['vehicles'], E9: ['no'] },
    },
    {
      key: 'patientRecords',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], P5: ['software-data'], R2: ['none'] },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], P5: ['equipment'], E4: ['surveillance'], E9: ['unknown'] },
    },
  ],
};
