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

const GRAVITY: Readonly<Record<Level, number>> = { extreme: 0, high: 1, medium: 2, low: 3, none: 4 };

/** True when the first level is graver than the second. */
export function isGraver(level: Level, than: Level): boolean {
  return GRAVITY[level] < GRAVITY[than];
}

/** The level of each limb for each subject, credits left out. */
export function limbLevels(
  findings: readonly Pick<Finding, 'subject' | 'limb' | 'effect' | 'level' | 'upTo'>[],
  subjects: readonly Subject[],
): LimbLevel[] {
  const bySubject = new Map(subjects.map((subject) => [subject, LIMBS.map((limb) => nothingYet(subject, limb))]));
  for (const { subject, limb, effect, level, upTo } of findings) {
    const reached = effect === 'credit' ? undefined : bySubject.get(subject)?.[LIMBS.indexOf(limb)];
    if (reached && isGraver(level, reached.level)) reached.level = level;
    if (reached && isGraver(upTo, reached.upTo)) reached.upTo = upTo;
  }
  return [...bySubject.values()].flat().map((reached) => {
    const isOpen = reached.level === 'none' && reached.upTo !== 'none';
    return isOpen ? { ...reached, level: 'cannot-tell' } : reached;
  });
}

type Reached = { subject: Subject; limb: Limb; level: Level; upTo: Level };
const nothingYet = (subject: Subject, limb: Limb): Reached => ({ subject, limb, level: 'none', upTo: 'none' });

/** Limbs of the norm itself: how grave these are decides who decides. */
const NORM: readonly Limb[] = ['death-penalty', 'torture', 'discrimination', 'full-compliance'];

/** Who must decide to proceed: the head as soon as anything in the norm's own limbs is, or could be, high. */
export function approvalFor(levels: readonly LimbLevel[]): DecisionLevel {
  const isGrave = levels.some(({ limb, upTo }) => NORM.includes(limb) && (upTo === 'high' || upTo === 'extreme'));
  return isGrave ? 'head' : 'senior_official';
}
