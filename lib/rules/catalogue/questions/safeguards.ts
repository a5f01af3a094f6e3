import type { Question } from '../../types';
import { all, any } from '../conditions';
import { canLeadToArrest, coercivePowers, notFree, retains, sharesOnPersons } from '../shared';

/** S and M: assurances, mitigation and monitoring. */
export const safeguardQuestions: readonly Question[] = [
  {
    id: 'S1',
    group: 'S',
    per: 'component',
    type: 'one',
    options: ['not-asked', 'refused', 'spoken', 'written'],
    visibleWhen: all(retains, any(canLeadToArrest, sharesOnPersons)),
    source: 'UK Overseas Security and Justice Assistance guidance; Guideline II.5',
    first: true,
  },
  {
    id: 'S3',
    group: 'S',
    per: 'component',
    type: 'many',
    options: ['training-only', 'no-owner', 'no-proof', 'owned-and-proven', 'none'],
    visibleWhen: any(canLeadToArrest, coercivePowers, notFree),
    source: 'Canada, NSIRA review 2020; UN Human Rights Due Diligence Policy',
    first: false,
  },
  {
    id: 'M2',
    group: 'M',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(canLeadToArrest, sharesOnPersons),
    source: 'Reprieve 2014; Reprieve evidence on CAPRI',
    first: true,
  },
];
