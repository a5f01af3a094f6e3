import type { UnsealedScreening } from '../screen';
import { type Finding, LEVELS, type Level } from '../types';

/** The three limbs of IV.3-A-iv under the names of the triage file. */
export const LIMB_NAMES = ['death_penalty', 'torture_ill_treatment', 'discrimination'] as const;
export type LimbName = (typeof LIMB_NAMES)[number];

/**
 * Rules that stand in the limb "full compliance" and speak of harm to the body: killings are the gravest ill-treatment.
 * All others of that limb concern the balance, the courts or the land.
 */
const BODILY_HARM: readonly string[] = ['OT-05'];

/** Rules that say that something is not known. They leave a limb open and never engage it. */
const OPEN_ONLY: readonly string[] = ['DP-11', 'DI-02'];

/** Below this a finding asks for better process; it does not by itself engage a limb. */
const ENGAGING: readonly Level[] = ['extreme', 'high', 'medium'];

/** The limb that a finding speaks to, if it is one of the three. */
export function limbOf({ limb, rule }: Pick<Finding, 'limb' | 'rule'>): LimbName | undefined {
  if (limb === 'death-penalty') return 'death_penalty';
  if (limb === 'torture' || BODILY_HARM.includes(rule)) return 'torture_ill_treatment';
  return limb === 'discrimination' ? 'discrimination' : undefined;
}

/** True when a finding makes a person look at its limb: a flag, not merely an open question. */
export function engages({ outcome, effect, rule, level }: Finding): boolean {
  return outcome === 'flagged' && effect !== 'credit' && !OPEN_ONLY.includes(rule) && ENGAGING.includes(level);
}

/** The findings of a limb that engage it, and its level: the gravest of them, or whether one could be flagged yet. */
export function readLimb({ findings }: UnsealedScreening, name: LimbName): LimbReading {
  const own = findings.filter((finding) => limbOf(finding) === name);
  const engaging = own.filter(engages);
  const gravest = LEVELS.find((level) => engaging.some((finding) => finding.level === level));
  const isOpen = own.some(({ outcome, rule }) => outcome === 'cannot-tell' || (outcome === 'flagged' && isDoubt(rule)));
  return { engaged: engaging.length > 0, level: gravest ?? (isOpen ? 'cannot-tell' : 'none'), engaging };
}

const isDoubt = (rule: string): boolean => OPEN_ONLY.includes(rule);

export type LimbReading = { engaged: boolean; level: Level | 'cannot-tell'; engaging: readonly Finding[] };
