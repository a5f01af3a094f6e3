import type { Rule } from '../../types';
import { answer, any } from '../conditions';
import { coerciveHelp } from '../questions/opening';

/**
 * Patient data that reach the police or a register. Medium as long as nothing else ties the care to police, prosecution
 * or custody; where something does, what is read there can lead to an arrest.
 */
export const di08: Rule = {
  id: 'DI-08',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [
    {
      to: 'high',
      when: any(coerciveHelp, answer('T9', 'penalty-for-failing', 'expulsion-for-test', 'longer-than-sentence')),
    },
  ],
  clauses: ['IV.3-A-iv'],
  references: ['II.1.2-iv'],
  when: answer('T10', 'no'),
  mitigations: ['data-wall', 'delete-data'],
  examples: [
    {
      key: 'register',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['none'], E1: ['none'], E2: ['personal-data'], T10: ['no'] },
    },
    {
      key: 'arrests',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['harm-reduction'], R2: ['arrest'], E1: ['remote'], T10: ['no'] },
    },
    {
      key: 'diversion',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['diversion'], R2: ['none'], E1: ['none'], T9: ['penalty-for-failing'], T10: ['no'] },
    },
    {
      key: 'forced',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], T1: ['no'], T10: ['no'] },
    },
    {
      key: 'locked',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], T1: ['yes'], T2: ['yes'], T10: ['no'] },
    },
    {
      key: 'openClinic',
      outcome: 'flagged',
      level: 'medium',
      country: 'NPL',
      answers: {
        P2: ['harm-reduction'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
        T10: ['no'],
      },
    },
    { key: 'kept', outcome: 'clear', country: 'NPL', answers: { P2: ['harm-reduction'], T10: ['yes'] } },
    { key: 'noPatients', outcome: 'clear', country: 'NPL', answers: { P2: ['prevention'], R2: ['none'] } },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'medium',
      country: 'NPL',
      answers: {
        P2: ['harm-reduction'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
        T10: ['unknown'],
      },
    },
    {
      key: 'unknownDiversion',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['diversion'], R2: ['prosecution'], T10: ['unknown'] },
    },
  ],
};
