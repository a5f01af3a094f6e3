import type { Question } from '../../types';
import { all, someComponent } from '../conditions';
import { canLeadToArrest, retains } from '../shared';

/** K: the State where the help lands. */
export const countryQuestions: readonly Question[] = [
  {
    id: 'K1',
    group: 'K',
    per: 'country',
    type: 'yes-no',
    options: ['yes', 'no'],
    fact: 'death-penalty-drugs',
    source: 'IV.3-A-iv; Harm Reduction International overviews',
    first: true,
  },
  {
    id: 'K2',
    group: 'K',
    per: 'country',
    type: 'one',
    options: ['secret', 'partly-known', 'counted'],
    visibleWhen: all(retains, someComponent(canLeadToArrest)),
    source: 'A/HRC/24/18; Harm Reduction International 2021',
    first: false,
  },
  {
    id: 'K3',
    group: 'K',
    per: 'country',
    type: 'one',
    options: ['systematic', 'routine', 'isolated', 'not-reported'],
    source: 'Guideline II.6',
    first: true,
  },
  {
    id: 'K4',
    group: 'K',
    per: 'country',
    type: 'yes-no',
    options: ['yes', 'no'],
    fact: 'compulsory-drug-detention',
    source: 'Guideline II.7; UN joint statement 2012',
    first: true,
  },
  {
    id: 'K7',
    group: 'K',
    per: 'country',
    type: 'one',
    options: ['harder', 'no-data', 'equal'],
    source: 'Guideline I.3',
    first: true,
  },
];
