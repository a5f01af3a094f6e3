import type { Rule } from '../../types';
import { all, any, unsettled } from '../conditions';
import { canLeadToArrest, closeToArrest, retains, strengthensArrest } from '../shared';

/** Arrest or prosecution helped on in a State that punishes drug crimes with death. */
export const dp01: Rule = {
  id: 'DP-01',
  limb: 'death-penalty',
  effect: 'bar',
  per: 'component',
  level: 'extreme',
  clauses: ['IV.3-A-iv', 'IV.3-C3', 'IV.3-C4'],
  references: ['II.5-v', 'A/70/304'],
  // Until somebody says that it leads to no arrest, help that makes those stronger who arrest is taken to lead there.
  when: all(retains, any(closeToArrest, all(strengthensArrest, unsettled(canLeadToArrest)))),
  mitigations: ['move-to-health', 'written-assurance', 'exclude-capital-offences', 'notify-and-stop', 'do-not-start'],
  examples: [
    { key: 'arrests', outcome: 'flagged', level: 'extreme', country: 'IRN', answers: { E1: ['direct'] } },
    { key: 'likely', outcome: 'flagged', level: 'extreme', country: 'IRN', answers: { E1: ['likely'] } },
    {
      key: 'assurance',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { E1: ['direct'], S1: ['written'] },
    },
    {
      key: 'saidByPerson',
      outcome: 'flagged',
      level: 'extreme',
      country: 'NPL',
      answers: { E1: ['direct'], K1: ['yes'] },
    },
    {
      key: 'rightsTraining',
      outcome: 'clear',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['training'], R2: ['arrest'], E1: ['none'] },
    },
    { key: 'remote', outcome: 'clear', country: 'IRN', answers: { E1: ['remote'] } },
    { key: 'noDeathPenalty', outcome: 'clear', country: 'NPL', answers: { E1: ['direct'] } },
    {
      key: 'strengthens',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['training'], R2: ['arrest'], E1: ['unknown'] },
    },
    {
      key: 'dogs',
      outcome: 'flagged',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['enforcement'], P5: ['equipment'], R2: ['arrest'], E1: ['unknown'], E4: ['dogs'] },
    },
    {
      key: 'clinic',
      outcome: 'cannot-tell',
      level: 'extreme',
      country: 'IRN',
      answers: { P2: ['harm-reduction'], P5: ['services'], R2: ['none'], E1: ['unknown'] },
    },
    { key: 'disputed', outcome: 'cannot-tell', level: 'extreme', country: 'AFG', answers: { E1: ['direct'] } },
    { key: 'unknownEffect', outcome: 'cannot-tell', level: 'extreme', country: 'IRN', answers: { E1: ['unknown'] } },
  ],
};
