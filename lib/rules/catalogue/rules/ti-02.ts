import type { Rule } from '../../types';
import { answer, any, flagged } from '../conditions';
import { coercivePowers } from '../shared';

/** Nobody was held to account, or somebody accused holds a senior post. */
export const ti02: Rule = {
  id: 'TI-02',
  limb: 'torture',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  raise: [{ to: 'extreme', when: flagged('TI-01') }],
  clauses: ['IV.3-A-iv'],
  references: ['II.6-ii'],
  appliesWhen: coercivePowers,
  when: any(answer('R4', 'none'), answer('R4b', 'yes')),
  mitigations: ['accountability-conditions', 'freeze-until-steps', 'exclude-unit'],
  examples: [
    {
      key: 'nobodyTried',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], R3: ['yes'], R4: ['none'], R4b: ['no'] },
    },
    {
      key: 'seniorPost',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], R3: ['unknown'], R4: ['some-steps'], R4b: ['yes'] },
    },
    {
      key: 'tried',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], R3: ['yes'], R4: ['effective-steps'], R4b: ['no'] },
    },
    { key: 'noPowers', outcome: 'not-applicable', country: 'NPL', answers: { P2: ['harm-reduction'], R2: ['none'] } },
    {
      key: 'notChecked',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'NPL',
      answers: { P2: ['enforcement'], R2: ['arrest'], R3: ['yes'], R4: ['unknown'], R4b: ['no'] },
    },
  ],
};
