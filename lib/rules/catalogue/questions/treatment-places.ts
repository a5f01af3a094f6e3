import type { Question } from '../../types';
import { all, answer, any } from '../conditions';
import { careWork, closedCentre } from '../shared';

/** T: what the help does for the places of care, and around them. */
export const treatmentPlaceQuestions: readonly Question[] = [
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
    id: 'T8',
    group: 'T',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(closedCentre, all(careWork, answer('R2', 'detention', 'compulsory-treatment'))),
    source: 'Human Rights Watch on Viet Nam',
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
  {
    id: 'T11',
    group: 'T',
    per: 'component',
    type: 'many',
    options: ['drug-testing', 'police-in-class', 'public-shaming', 'stigmatising-messages', 'none'],
    visibleWhen: answer('P2', 'prevention'),
    source: 'Guideline I.3',
    first: false,
  },
  {
    id: 'T12',
    group: 'T',
    per: 'component',
    type: 'one',
    options: ['no-plan', 'undated', 'dated'],
    visibleWhen: closedCentre,
    source: 'UN joint statements 2012 and 2020; Guideline II.7',
    first: false,
  },
];
