import type { Rule } from '../types';
import { creditPolicy } from './rules/credit-policy';
import { creditHealth, creditIncome } from './rules/credits';
import { creditDiversion, creditHealthSought, creditIncomeSought } from './rules/credits-sought';

/** The rules that note what the help does of what section IV.3 asks for. */
export const creditRules: readonly Rule[] = [
  creditHealth,
  creditIncome,
  creditPolicy,
  creditHealthSought,
  creditIncomeSought,
  creditDiversion,
];
