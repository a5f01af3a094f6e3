import { approvalFor } from '@/lib/rules/engine/levels';
import type { DecisionLevel, LimbLevel, ProjectDescription, Screening } from '@/lib/rules/types';

/** The question that asks how far a criminal case has gone. */
const STAGE_QUESTION = 'E1b';
/** Somebody is held or before a court: an act of ours may decide about a life. Suspicion alone goes by the levels. */
const IN_CUSTODY = ['detained', 'charged', 'convicted'];
/** The rule that asks for an assurance against the death penalty wherever help can reach a person who may face it. */
const ASSURANCE_RULE = 'DP-04';

/**
 * Who must decide: by the levels that remain after mitigation (those found, where nothing mitigates), and by the stage of
 * any criminal case. `asked` says whether a question is put to a subject; a hidden answer has no effect.
 */
export function requiredLevel(
  levels: readonly LimbLevel[],
  { answers }: Pick<ProjectDescription, 'answers'>,
  asked: (question: string, subject: string) => boolean = () => true,
): DecisionLevel {
  const inCustody = Object.entries(answers).some(
    ([subject, given]) =>
      given?.[STAGE_QUESTION]?.values.some((value) => IN_CUSTODY.includes(value)) && asked(STAGE_QUESTION, subject),
  );
  return inCustody ? 'head' : approvalFor(levels);
}

/** Components that may reach a capital case of which nobody has shown a written assurance. Sorted by id. */
export function unassuredComponents(screening: Pick<Screening, 'findings'> | null): string[] {
  const open = (screening?.findings ?? []).filter(
    ({ rule, outcome }) => rule === ASSURANCE_RULE && (outcome === 'flagged' || outcome === 'cannot-tell'),
  );
  return open.map(({ subject }) => subject).toSorted();
}
