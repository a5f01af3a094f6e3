import type { Rule } from '../../types';
import { all, answer, everyComponent, not, someComponent } from '../conditions';
import { positiveWork } from '../shared';

/** A project that pays for punishment alone. */
export const ot06: Rule = {
  id: 'OT-06',
  limb: 'duty',
  effect: 'weigh',
  per: 'project',
  level: 'medium',
  clauses: ['IV.3-A-i', 'IV.3-A-ii', 'IV.3-R-iii'],
  references: ['HRI-2023'],
  when: all(
    someComponent(answer('P2', 'enforcement', 'judicial', 'eradication', 'data-forensics')),
    everyComponent(not(positiveWork)),
    answer('P9', 'not-weighed', 'weighed'),
  ),
  mitigations: ['add-components'],
  examples: [
    {
      key: 'punishmentOnly',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], P9: ['not-weighed'] },
    },
    { key: 'balanced', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement', 'diversion'] } },
    { key: 'fundedBeside', outcome: 'clear', country: 'NPL', answers: { P2: ['enforcement'], P9: ['funded-beside'] } },
    { key: 'lawOnly', outcome: 'clear', country: 'NPL', answers: { P2: ['law-reform'], P9: ['weighed'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: { P2: ['enforcement'], P9: ['unknown'] },
    },
  ],
};
