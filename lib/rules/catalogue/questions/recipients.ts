import type { Question } from '../../types';
import { coercivePowers } from '../shared';

/** R: who receives the help. R1 is a field of the component. */
export const recipientQuestions: readonly Question[] = [
  {
    id: 'R2',
    group: 'R',
    per: 'component',
    type: 'many',
    options: [
      'arrest',
      'detention',
      'interrogation',
      'prosecution',
      'sentencing',
      'compulsory-treatment',
      'force',
      'eradication',
      'none',
    ],
    source: 'UN Human Rights Due Diligence Policy; US Leahy laws',
    first: true,
  },
  {
    id: 'R3',
    group: 'R',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: coercivePowers,
    source: 'US Leahy laws',
    first: false,
  },
];
