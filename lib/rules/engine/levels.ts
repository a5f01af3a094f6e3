import {
  type DecisionLevel,
  type Finding,
  LEVELS,
  type Level,
  LIMBS,
  type Limb,
  type LimbLevel,
  type Subject,
} from '../types';

/** The graver of several levels; `none` when there is none. */
export function gravest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'none';
}

/** True when the first level is graver than the second. */
export function isGraver(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(than);
}

/** The level of each limb for each subject, credits left out. */
export function limbLevels(findings: readonly Finding[], subjects: readonly Subject[]): LimbLevel[] {
  return subjects.flatMap((subject) => LIMBS.map((limb) => limbLevel(findings, subject, limb)));
}

function limbLevel(findings: readonly Finding[], subject: Subject, limb: Limb): LimbLevel {
  const own = findings.filter((each) => each.subject === subject && each.limb === limb && each.effect !== 'credit');
  const settled = gravest(own.map(({ level }) => level));
  const upTo = gravest(own.map((each) => each.upTo));
  return { subject, limb, level: settled === 'none' && upTo !== 'none' ? 'cannot-tell' : settled, upTo };
}

/** Limbs of the norm itself: how grave these are decides who decides. */
const NORM: readonly Limb[] = ['death-penalty', 'torture', 'discrimination', 'full-compliance'];

/** Who must decide to proceed: the head as soon as anything in the norm's own limbs is, or could be, high. */
export function approvalFor(levels: readonly LimbLevel[]): DecisionLevel {
  const isGrave = levels.some(({ limb, upTo }) => NORM.includes(limb) && (upTo === 'high' || upTo === 'extreme'));
  return isGrave ? 'head' : 'senior_official';
}
