import type { Rule } from '../types';
import { ti01 } from './rules/ti-01';
import { ti03 } from './rules/ti-03';
import { ti04 } from './rules/ti-04';
import { ti06 } from './rules/ti-06';

/** The rules of the torture and ill-treatment limb, in catalogue order. */
export const tortureRules: readonly Rule[] = [ti01, ti03, ti04, ti06];
