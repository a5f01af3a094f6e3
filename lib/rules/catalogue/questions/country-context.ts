import type { Question } from '../../types';
import { answer, any, someComponent } from '../conditions';
import { coerciveHelp, reachesPersons } from './opening';

/** K: force, courts, groups and oversight in that State. */
export const countryContextQuestions: readonly Question[] = [
  {
    id: 'K5',
    group: 'K',
    per: 'country',
    type: 'yes-no',
    options: ['yes', 'no'],
    fact: 'killings-antidrug',
    visibleWhen: someComponent(coerciveHelp),
    source: 'Guideline II.5',
    first: false,
  },
  {
    id: 'K6',
    group: 'K',
    per: 'country',
    type: 'many',
    options: ['no-counsel', 'no-interpreter', 'no-consular-access', 'no-appeal', 'special-court', 'none'],
    visibleWhen: someComponent(
      any(reachesPersons, answer('P2', 'judicial'), answer('R2', 'prosecution', 'sentencing')),
    ),
    source: 'Guideline II.8',
    first: false,
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
  {
    id: 'K8',
    group: 'K',
    per: 'component',
    type: 'one',
    options: ['affected-no-consent', 'affected-consent', 'not-affected'],
    visibleWhen: any(answer('P2', 'eradication', 'alternative-development'), answer('R2', 'eradication')),
    source: 'Guidelines III.4.1 and III.4.2',
    first: false,
  },
  {
    id: 'K9',
    group: 'K',
    per: 'country',
    type: 'text',
    options: ['given'],
    visibleWhen: someComponent(coerciveHelp),
    source: 'UN Human Rights Due Diligence Policy',
    first: false,
  },
  {
    id: 'K10',
    group: 'K',
    per: 'country',
    type: 'one',
    options: ['conflict', 'change-likely', 'stable'],
    visibleWhen: someComponent(coerciveHelp),
    source: 'OSJA checklist A',
    first: false,
  },
  {
    id: 'K11',
    group: 'K',
    per: 'country',
    type: 'many',
    options: ['complaints', 'oversight-body', 'monitors-allowed', 'civil-society-safe', 'none'],
    visibleWhen: someComponent(coerciveHelp),
    source: 'Guidelines I.5 and II.6',
    first: false,
  },
];
