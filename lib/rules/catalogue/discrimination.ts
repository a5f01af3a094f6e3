import type { Rule } from '../types';
import { di01 } from './rules/di-01';
import { di04 } from './rules/di-04';
import { di08 } from './rules/di-08';

/** The rules of the discrimination limb, in catalogue order. */
export const discriminationRules: readonly Rule[] = [di01, di04, di08];
