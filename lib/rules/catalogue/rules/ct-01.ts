import type { Rule } from '../../types';

const guarded = 'Patients live in a guarded rehabilitation centre outside the town.';
const notGuarded = 'The service is not a guarded rehabilitation centre.';

/** The project's own words against an answer. It settles itself: without a phrase there is nothing to hold against it. */
export const ct01: Rule = {
  id: 'CT-01',
  limb: 'process',
  effect: 'weigh',
  per: 'each',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  when: { kind: 'contradiction' },
  mitigations: [],
  examples: [
    {
      key: 'guarded',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      text: guarded,
      answers: { P2: ['treatment'], T2: ['no'] },
    },
    { key: 'agrees', outcome: 'clear', country: 'NPL', text: guarded, answers: { P2: ['treatment'], T2: ['yes'] } },
    { key: 'negated', outcome: 'clear', country: 'NPL', text: notGuarded, answers: { P2: ['treatment'], T2: ['no'] } },
    { key: 'silent', outcome: 'clear', country: 'NPL', answers: { P2: ['treatment'], T2: ['no'] } },
  ],
};
