import type { Rule } from '../../types';
import { answer } from '../conditions';
import { coercivePowers } from '../shared';

/** A receiving unit with a credible record of grave violations. */
export const ti01: Rule = {
  id: 'TI-01',
  limb: 'torture',
  effect: 'bar',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.6-ii'],
  appliesWhen: coercivePowers,
  when: answer('R3', 'yes'),
  mitigations: ['exclude-unit', 'remediation-first', 'independent-visits'],
  examples: [
    { key: 'record', outcome: 'flagged', level: 'extreme', country: 'NPL', answers: { R2: ['arrest'], R3: ['yes'] } },
    { key: 'noRecord', outcome: 'clear', country: 'NPL', answers: { R2: ['arrest'], R3: ['no'] } },
    { key: 'noPowers', outcome: 'not-applicable', country: 'NPL', answers: { R2: ['none'] } },
    {
      key: 'notChecked',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      answers: { R2: ['arrest'], R3: ['unknown'] },
    },
    { key: 'powersUnknown', outcome: 'cannot-tell', level: 'extreme', country: 'NPL', answers: { R3: ['yes'] } },
  ],
};
