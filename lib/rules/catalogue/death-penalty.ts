import type { Rule } from '../types';
import { dp01 } from './rules/dp-01';
import { dp02 } from './rules/dp-02';
import { dp03 } from './rules/dp-03';
import { dp04 } from './rules/dp-04';
import { dp05 } from './rules/dp-05';
import { dp06 } from './rules/dp-06';
import { dp07 } from './rules/dp-07';
import { dp08 } from './rules/dp-08';
import { dp09 } from './rules/dp-09';
import { dp10 } from './rules/dp-10';
import { dp11 } from './rules/dp-11';
import { dp12 } from './rules/dp-12';

/** The rules of the death penalty limb, in catalogue order. */
export const deathPenaltyRules: readonly Rule[] = [
  dp01,
  dp02,
  dp03,
  dp04,
  dp05,
  dp06,
  dp07,
  dp08,
  dp09,
  dp10,
  dp11,
  dp12,
];
