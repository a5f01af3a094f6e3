import type { Rule } from '../types';
import { di01 } from './rules/di-01';
import { di02 } from './rules/di-02';
import { di03 } from './rules/di-03';
import { di04 } from './rules/di-04';
import { di05 } from './rules/di-05';
import { di06 } from './rules/di-06';
import { di07 } from './rules/di-07';
import { di08 } from './rules/di-08';
import { di09 } from './rules/di-09';
import { di10 } from './rules/di-10';
import { di11 } from './rules/di-11';

/** The rules of the discrimination limb, in catalogue order. */
export const discriminationRules: readonly Rule[] = [di01, di02, di03, di04, di05, di06, di07, di08, di09, di10, di11];
