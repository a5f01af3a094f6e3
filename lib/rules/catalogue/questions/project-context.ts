import type { Question } from '../../types';
import { all, answer, everyComponent, not, someComponent } from '../conditions';
import { positiveWork } from '../shared';
import { coerciveHelp } from './opening';

/** P: why this help, for whom, and what came before it. */
export const projectContextQuestions: readonly Question[] = [
  {
    id: 'P8',
    group: 'P',
    per: 'component',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: all(
      coerciveHelp,
      answer('P5', 'cash', 'salaries', 'equipment', 'premises', 'training', 'mentoring', 'software-data'),
    ),
    source: 'GAO-16-435',
    first: false,
  },
  {
    id: 'P9',
    group: 'P',
    per: 'project',
    type: 'one',
    options: ['not-weighed', 'weighed', 'funded-beside'],
    visibleWhen: everyComponent(not(positiveWork)),
    source: 'IV.3-A-i, A-ii and R-iii',
    first: false,
  },
  {
    id: 'P10',
    group: 'P',
    per: 'project',
    type: 'yes-no',
    options: ['yes', 'no'],
    source: 'UK National Crime Agency, Thailand case 2017',
    first: true,
  },
  {
    id: 'P11',
    group: 'P',
    per: 'project',
    type: 'yes-no',
    options: ['yes', 'no'],
    visibleWhen: someComponent(coerciveHelp),
    source: 'UK Home Affairs Committee 2016',
    first: false,
  },
  {
    id: 'P12',
    group: 'P',
    per: 'project',
    type: 'one',
    options: ['not-consulted', 'some', 'consulted'],
    source: 'Guidelines I.4 and III.4.2',
    first: false,
  },
];
