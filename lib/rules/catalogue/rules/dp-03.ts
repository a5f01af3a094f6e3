import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { canLeadToArrest, retainsInReach, sharesInformation, sharesOnPersons } from '../shared';

/** Information passed on about a person who may face death. */
export const dp03: Rule = {
  id: 'DP-03',
  limb: 'death-penalty',
  effect: 'weigh',
  per: 'component',
  level: 'medium',
  raise: [
    { to: 'extreme', when: answer('E1b', 'detained', 'charged', 'convicted') },
    { to: 'high', when: sharesOnPersons },
  ],
  clauses: ['IV.3-A-iv', 'IV.3-C3'],
  references: ['II.5-v', 'A/70/304'],
  appliesWhen: retainsInReach,
  when: all(
    sharesInformation,
    any(
      canLeadToArrest,
      answer('E1b', 'suspected', 'detained', 'charged', 'convicted'),
      // What points to a person leads to that person unless somebody has said that it does not.
      all(sharesOnPersons, unsettled(canLeadToArrest)),
    ),
  ),
  mitigations: ['assurance-first', 'use-caveat', 'share-with-defence', 'top-level-decision', 'log-exchanges'],
  examples: [
    {
      key: 'detained',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['none'], E2: ['evidence'], E1b: ['detained'] },
    },
    {
      key: 'tipOff',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { E1: ['likely'], E2: ['tip-offs'], E1b: ['nobody-known'] },
    },
    {
      key: 'analysis',
      outcome: 'flagged',
      level: 'medium',
      country: 'IRN',
      answers: { E1: ['remote'], E2: ['analysis'], E1b: ['nobody-known'] },
    },
    {
      key: 'noRoute',
      outcome: 'clear',
      country: 'IRN',
      answers: { E1: ['none'], E2: ['analysis'], E1b: ['nobody-known'] },
    },
    { key: 'nothingShared', outcome: 'clear', country: 'IRN', answers: { E1: ['direct'], E2: ['none'] } },
    { key: 'noDeathPenalty', outcome: 'not-applicable', country: 'NPL', answers: { E1: ['direct'], E2: ['tip-offs'] } },
    {
      key: 'unknownSharing',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], E2: ['unknown'] },
    },
  ],
};
