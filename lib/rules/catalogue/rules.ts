import type { Rule } from '../types';
import { creditHealth, creditIncome } from './rules/credits';
import { ct01 } from './rules/ct-01';
import { di01 } from './rules/di-01';
import { di04 } from './rules/di-04';
import { di08 } from './rules/di-08';
import { dp01 } from './rules/dp-01';
import { dp02 } from './rules/dp-02';
import { dp03 } from './rules/dp-03';
import { dp04 } from './rules/dp-04';
import { dp05 } from './rules/dp-05';
import { dp06 } from './rules/dp-06';
import { dp11 } from './rules/dp-11';
import { ot01 } from './rules/ot-01';
import { ot06 } from './rules/ot-06';
import { ot11 } from './rules/ot-11';
import { ot12 } from './rules/ot-12';
import { ti01 } from './rules/ti-01';
import { ti03 } from './rules/ti-03';
import { ti04 } from './rules/ti-04';
import { ti06 } from './rules/ti-06';

/** Every rule of the rulebook, in catalogue order. Words: `rulebook.rules.<id>`. */
export const rules: readonly Rule[] = [
  dp01,
  dp02,
  dp03,
  dp04,
  dp05,
  dp06,
  dp11,
  ti01,
  ti03,
  ti04,
  ti06,
  di01,
  di04,
  di08,
  ot01,
  ot06,
  ot11,
  ot12,
  creditHealth,
  creditIncome,
  ct01,
];
