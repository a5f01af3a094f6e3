import type { Rule } from '../../types';
import { all, answer, any, unsettled } from '../conditions';
import { coerciveHelp } from '../questions/opening';
import { closeToArrest, retains } from '../shared';

/** Drafting that makes or hardens an offence; drafting that softens one is the way out. */
const harsherLaw = answer('E10', 'creates-capital', 'widens-offence', 'hardens-penalty');

/**
 * Arrests among foreigners, migrants or minorities in a State whose law allows death for drug crimes: reports on those
 * sentences name foreigners and the poor first (A/70/304), so this is looked at without waiting for figures.
 */
const sentencedFirst = all(retains, closeToArrest, answer('T6', 'migrants', 'minorities'));

const harder = answer('K7', 'harder');

/** Minorities are among those arrested or held, and no figures show that they are not met harder than others. */
const minoritiesUncounted = all(answer('T6', 'minorities'), any(unsettled(harder), answer('K7', 'no-data')));

/** Drug laws, or their practice, known to fall harder on a group. */
export const di03: Rule = {
  id: 'DI-03',
  limb: 'discrimination',
  effect: 'weigh',
  per: 'component',
  level: 'high',
  clauses: ['IV.3-A-iv'],
  references: ['I.3', 'HRW-2009', 'A/70/304'],
  appliesWhen: any(coerciveHelp, harsherLaw),
  when: any(harder, sentencedFirst, minoritiesUncounted),
  mitigations: ['reform-first', 'move-to-health', 'stop-data'],
  examples: [
    {
      key: 'harder',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['likely'], K7: ['harder'] },
    },
    {
      key: 'information',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { R2: ['none'], E1: ['none'], E2: ['personal-data'], K7: ['harder'] },
    },
    {
      key: 'police',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { R2: ['arrest'], E1: ['none'], E2: ['none'], K7: ['harder'] },
    },
    {
      key: 'law',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: {
        P2: ['law-reform'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        E10: ['widens-offence'],
        K7: ['harder'],
      },
    },
    {
      key: 'foreigners',
      outcome: 'flagged',
      level: 'high',
      country: 'IRN',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['migrants'], K7: ['unknown'] },
    },
    {
      key: 'softerLaw',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: { P2: ['law-reform'], R2: ['none'], E1: ['none'], E2: ['none'], E10: ['softens'], K7: ['harder'] },
    },
    {
      key: 'noChoice',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['treatment'], R2: ['none'], E1: ['none'], E2: ['none'], T1: ['no'], T2: ['no'], K7: ['harder'] },
    },
    {
      key: 'closed',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: {
        P2: ['treatment'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['yes'],
        K7: ['harder'],
      },
    },
    {
      key: 'minoritiesUncounted',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['minorities'], K7: ['no-data'] },
    },
    {
      key: 'minoritiesUnknown',
      outcome: 'flagged',
      level: 'high',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['minorities'], K7: ['unknown'] },
    },
    {
      key: 'minoritiesAlike',
      outcome: 'clear',
      country: 'NPL',
      answers: { P2: ['enforcement'], E1: ['direct'], T6: ['minorities'], K7: ['equal'] },
    },
    { key: 'equal', outcome: 'clear', country: 'NPL', answers: { E1: ['likely'], K7: ['equal'] } },
    {
      key: 'clinic',
      outcome: 'not-applicable',
      country: 'NPL',
      answers: {
        P2: ['harm-reduction'],
        P5: ['services'],
        R2: ['none'],
        E1: ['none'],
        E2: ['none'],
        T1: ['yes'],
        T2: ['no'],
        K7: ['harder'],
      },
    },
    {
      key: 'unknown',
      outcome: 'cannot-tell',
      level: 'high',
      country: 'NPL',
      answers: { E1: ['likely'], K7: ['unknown'] },
    },
  ],
};
