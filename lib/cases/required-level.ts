import type { CaseContents } from '@/lib/cases/case-file';
import { residualLevels } from '@/lib/cases/residual';
import { approvalFor } from '@/lib/rules/engine/levels';
import type { DecisionLevel, ProjectDescription, Screening } from '@/lib/rules/types';

/** The question that asks how far a criminal case has gone. */
const STAGE_QUESTION = 'E1b';
/** Somebody is held or before a court: an act of ours may decide about a life. Suspicion alone goes by the levels. */
const IN_CUSTODY = ['detained', 'charged', 'convicted'];
/** The rule that asks for an assurance against the death penalty wherever help can reach a person who may face it. */
const ASSURANCE_RULE = 'DP-04';

/**
 * The level that no work on the findings can go below: the head while somebody is held, charged or convicted. `asked` says
 * whether a question is put to a subject; a hidden answer has no effect.
 */
export function floorLevel(
  { answers }: Pick<ProjectDescription, 'answers'>,
  asked: (question: string, subject: string) => boolean = () => true,
): DecisionLevel {
  const inCustody = Object.entries(answers).some(
    ([subject, given]) =>
      given?.[STAGE_QUESTION]?.values.some((value) => IN_CUSTODY.includes(value)) && asked(STAGE_QUESTION, subject),
  );
  return inCustody ? 'head' : 'senior_official';
}

type Standing = Pick<CaseContents, 'screening' | 'work' | 'floorLevel' | 'decisions'>;

/**
 * Who must decide by what is left after the work on the findings (docs/decisions/0023-work-and-the-required-level.md).
 * A case with somebody in custody, or one that was referred up, stays with the head.
 */
export function levelLeft({ screening, work, floorLevel: floor, decisions }: Standing): DecisionLevel {
  if (!screening || floor === 'head' || isReferredUp({ decisions })) return 'head';
  return approvalFor(residualLevels(screening, work).levels);
}

/** Once a case was referred up, every later version of it is for the head. */
export function isReferredUp({ decisions }: Pick<CaseContents, 'decisions'>): boolean {
  return decisions.some(({ kind }) => kind === 'refer_up');
}

/**
 * Why a case requires the level it requires: by the `levels`, for `custody`, as `referred` up, let down by `work` that a
 * review passed on, or `unreviewed` while a review could still let it down. Null while it requires none.
 */
export function levelReason(file: Standing & Pick<CaseContents, 'requiredLevel'>): LevelReason | null {
  if (!file.requiredLevel || !file.screening) return null;
  if (file.requiredLevel === 'senior_official') return file.screening.approval === 'head' ? 'work' : 'levels';
  if (file.floorLevel === 'head') return 'custody';
  if (isReferredUp(file)) return 'referred';
  return levelLeft(file) === 'head' ? 'levels' : 'unreviewed';
}
export type LevelReason = 'levels' | 'custody' | 'referred' | 'work' | 'unreviewed';

/** Components that may reach a capital case of which nobody has shown a written assurance. Sorted by id. */
export function unassuredComponents(screening: Pick<Screening, 'findings'> | null): string[] {
  const open = (screening?.findings ?? []).filter(
    ({ rule, outcome }) => rule === ASSURANCE_RULE && (outcome === 'flagged' || outcome === 'cannot-tell'),
  );
  return open.map(({ subject }) => subject).toSorted();
}
