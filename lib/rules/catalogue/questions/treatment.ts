import type { Question } from '../../types';
import { all, answer, any } from '../conditions';
import { careWork, closedCentre, notFree } from '../shared';

const people = ['children', 'pregnant-women', 'women', 'migrants', 'sex-workers', 'homeless-people'];

/** T: care and demand reduction. */
export const treatmentQuestions: readonly Question[] = [
  {
    id: 'T1',
    group: 'T',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(careWork, answer('R2', 'compulsory-treatment')),
    source: 'Guideline II.1.2',
    first: true,
  },
  {
    id: 'T2',
    group: 'T',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(careWork, answer('R2', 'compulsory-treatment')),
    source: 'Human Rights Watch, Somsanga 2011',
    first: true,
  },
  {
    id: 'T4',
    group: 'T',
    per: 'component',
    type: 'many',
    options: ['forced-work', 'unpaid-work', 'beatings', 'shackling', 'isolation', 'drills', 'denial-of-food', 'none'],
    visibleWhen: notFree,
    source: 'UN joint statement 2012; A/HRC/30/65',
    first: false,
  },
  {
    id: 'T6',
    group: 'T',
    per: 'component',
    type: 'many',
    options: [...people, 'people-with-hiv', 'people-with-disabilities', 'minorities', 'none'],
    visibleWhen: any(notFree, answer('E1', 'direct', 'likely'), answer('R2', 'detention', 'compulsory-treatment')),
    source: 'IV.3-C2; A/70/304; UN joint statement 2012',
    first: false,
  },
  {
    id: 'T6b',
    group: 'T',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: answer('T6', 'children', 'pregnant-women'),
    source: 'IV.3-C2',
    first: false,
  },
  {
    id: 'T7',
    group: 'T',
    per: 'component',
    type: 'many',
    options: ['build', 'repair', 'furnish', 'running-costs', 'staff', 'care-for-individuals', 'closure', 'none'],
    visibleWhen: closedCentre,
    source: 'Human Rights Watch, Somsanga 2011',
    first: false,
  },
  {
    id: 'T9',
    group: 'T',
    per: 'component',
    type: 'many',
    options: [
      'no-consent',
      'penalty-for-failing',
      'longer-than-sentence',
      'not-indicated',
      'expulsion-for-test',
      'none',
    ],
    visibleWhen: any(
      answer('P2', 'diversion'),
      all(careWork, answer('R2', 'prosecution', 'sentencing', 'compulsory-treatment')),
    ),
    source: 'Guideline II.7',
    first: false,
  },
  {
    id: 'T10',
    group: 'T',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(careWork, answer('R2', 'compulsory-treatment')),
    source: 'Guideline II.1.2',
    first: false,
  },
];
