import type { Rule } from '../types';
import { ti01 } from './rules/ti-01';
import { ti02 } from './rules/ti-02';
import { ti03 } from './rules/ti-03';
import { ti04 } from './rules/ti-04';
import { ti05 } from './rules/ti-05';
import { ti06 } from './rules/ti-06';
import { ti07 } from './rules/ti-07';
import { ti08 } from './rules/ti-08';
import { ti09 } from './rules/ti-09';
import { ti10 } from './rules/ti-10';
import { ti11 } from './rules/ti-11';
import { ti12 } from './rules/ti-12';
import { ti13 } from './rules/ti-13';
import { ti14 } from './rules/ti-14';

/** The rules on torture and ill-treatment, in catalogue order. */
export const tortureRules: readonly Rule[] = [
  ti01,
  ti02,
  ti03,
  ti04,
  ti05,
  ti06,
  ti07,
  ti08,
  ti09,
  ti10,
  ti11,
  ti12,
  ti13,
  ti14,
];
