import type { Rule } from '../types';
import { creditHealth, creditIncome } from './rules/credits';

/** What a project does for rights, in catalogue order. */
export const creditRules: readonly Rule[] = [creditHealth, creditIncome];
