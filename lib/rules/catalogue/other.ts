import type { Rule } from '../types';
import { ot01 } from './rules/ot-01';
import { ot06 } from './rules/ot-06';
import { ot11 } from './rules/ot-11';
import { ot12 } from './rules/ot-12';

/** The rules on other rights, in catalogue order. */
export const otherRules: readonly Rule[] = [ot01, ot06, ot11, ot12];
