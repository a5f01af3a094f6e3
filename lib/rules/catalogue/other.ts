import type { Rule } from '../types';
import { ot01 } from './rules/ot-01';
import { ot02 } from './rules/ot-02';
import { ot03 } from './rules/ot-03';
import { ot04 } from './rules/ot-04';
import { ot05 } from './rules/ot-05';
import { ot06 } from './rules/ot-06';
import { ot07 } from './rules/ot-07';
import { ot08 } from './rules/ot-08';
import { ot09 } from './rules/ot-09';
import { ot10 } from './rules/ot-10';
import { ot11 } from './rules/ot-11';
import { ot12 } from './rules/ot-12';
import { ot13 } from './rules/ot-13';
import { ot14 } from './rules/ot-14';
import { ot15 } from './rules/ot-15';

/** The rules on full compliance, on balance, and on the assessment itself, in catalogue order. */
export const otherRules: readonly Rule[] = [
  ot01,
  ot02,
  ot03,
  ot04,
  ot05,
  ot06,
  ot07,
  ot08,
  ot09,
  ot10,
  ot11,
  ot12,
  ot13,
  ot14,
  ot15,
];
