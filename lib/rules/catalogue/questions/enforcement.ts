import type { Question } from '../../types';
import { all, answer, any } from '../conditions';
import { enforcementWork, sharesInformation, sharesOnPersons } from '../shared';
import { anyArrestPowers } from './opening';

/** E: what enforcement help does. Options of `one` questions run from the gravest to the lightest. */
export const enforcementQuestions: readonly Question[] = [
  {
    id: 'E1',
    group: 'E',
    per: 'component',
    type: 'one',
    options: ['direct', 'likely', 'remote', 'none'],
    source: 'Australian Federal Police 2009; A/70/304',
    first: true,
  },
  {
    id: 'E1b',
    group: 'E',
    per: 'component',
    type: 'one',
    options: ['convicted', 'charged', 'detained', 'suspected', 'nobody-known'],
    visibleWhen: any(answer('E1', 'direct', 'likely'), sharesInformation),
    source: 'Australian Federal Police 2009',
    first: false,
  },
  {
    id: 'E2',
    group: 'E',
    per: 'component',
    type: 'many',
    options: ['tip-offs', 'intelligence', 'evidence', 'personal-data', 'phone-data', 'analysis', 'none'],
    source: 'UK National Crime Agency, Thailand case 2017',
    first: true,
  },
  {
    id: 'E3',
    group: 'E',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(sharesOnPersons, answer('P5', 'evidence', 'forensics')),
    source: 'Australian Federal Police 2009',
    first: false,
  },
  {
    id: 'E4',
    group: 'E',
    per: 'component',
    type: 'many',
    options: ['dogs', 'scanners', 'night-vision', 'vehicles', 'surveillance', 'border-posts', 'none'],
    visibleWhen: all(
      enforcementWork,
      answer('P5', 'cash', 'equipment', 'premises', 'training', 'joint-operation', 'software-data'),
    ),
    source: 'Reprieve 2014; Harm Reduction International 2012',
    first: false,
  },
  {
    id: 'E5',
    group: 'E',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(answer('P2', 'judicial'), answer('R2', 'interrogation', 'prosecution', 'sentencing')),
    source: 'Reprieve evidence on CAPRI',
    first: false,
  },
  {
    id: 'E6',
    group: 'E',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: all(anyArrestPowers, answer('P5', 'training', 'mentoring', 'personnel', 'joint-operation')),
    source: 'Reprieve on training in Saudi Arabia',
    first: false,
  },
  {
    id: 'E6b',
    group: 'E',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: any(
      answer('E6', 'yes'),
      answer('P2', 'judicial'),
      answer('R2', 'interrogation', 'prosecution', 'sentencing'),
    ),
    source: 'Reprieve on training in Saudi Arabia',
    first: false,
  },
];
