import type { Rule } from '../types';
import { combinations } from './combinations';
import { creditRules } from './credits';
import { deathPenaltyRules } from './death-penalty';
import { discriminationRules } from './discrimination';
import { otherRules } from './other';
import { ct01 } from './rules/ct-01';
import { tortureRules } from './torture';

/** Every rule of the rulebook, in catalogue order. Words: `rulebook.rules.<id>`. */
export const rules: readonly Rule[] = [
  ...deathPenaltyRules,
  ...tortureRules,
  ...discriminationRules,
  ...otherRules,
  ...creditRules,
  ...combinations,
  ct01,
];
