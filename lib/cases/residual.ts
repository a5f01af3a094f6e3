import { type CaseWork, newestWork, type WorkEntry } from '@/lib/cases/work';
import { isGraver, limbLevels } from '@/lib/rules/engine/levels';
import { type Finding, LEVELS, type Level, type LimbLevel, type Screening } from '@/lib/rules/types';

type Weighed = Pick<Finding, 'id' | 'subject' | 'limb' | 'effect' | 'outcome' | 'level' | 'upTo'>;

/** What is left of one finding after the work that counts. `lowered` = the kinds of work that lowered it. */
export type ResidualFinding = { id: string; level: Level; upTo: Level; lowered: readonly CountedKind[] };

/** A component and limb before the work (`inherent`) and after it. */
export type ResidualLevel = LimbLevel & { inherent: Pick<LimbLevel, 'level' | 'upTo'> };

export type Residual = { findings: readonly ResidualFinding[]; levels: readonly ResidualLevel[] };

/** Kinds of work that can lower a level, each by one. Monitoring counts only beside another of them. */
const COUNTED = ['design', 'safeguard', 'assurance', 'monitoring'] as const;
export type CountedKind = (typeof COUNTED)[number];

/**
 * Residual levels, by docs/decisions/0020-residual-levels.md. Bars, credits and what cannot be told stay as found. Which
 * level must decide follows from what is left: levelLeft in lib/cases/required-level.ts.
 */
export function residualLevels(
  { findings, levels }: { findings: readonly Weighed[]; levels: Screening['levels'] },
  { entries, pinned }: CaseWork,
): Residual {
  const newest = newestWork(entries);
  const left = findings.map((finding) =>
    residualOf(
      finding,
      newest.filter(({ findingId }) => findingId === finding.id),
      pinned?.levels[finding.id],
    ),
  );
  const subjects = [...new Set(levels.map(({ subject }) => subject))];
  const after = limbLevels(
    findings.map((finding, index) => ({ ...finding, ...left[index] })),
    subjects,
  );
  return {
    findings: left,
    levels: levels.map((inherent) => {
      const cell = after.find(({ subject, limb }) => subject === inherent.subject && limb === inherent.limb);
      return { ...inherent, ...cell, inherent: { level: inherent.level, upTo: inherent.upTo } };
    }),
  };
}

/**
 * One finding. The steps are counted from the graver of today's level and the level pinned when work began, so that a
 * change of design which a new version already shows is not counted twice.
 */
function residualOf(
  { id, effect, outcome, level, upTo }: Weighed,
  work: readonly WorkEntry[],
  pinned: { level: Level; upTo: Level } | undefined,
): ResidualFinding {
  const lowered = countedKinds(work);
  if (effect !== 'weigh' || outcome !== 'flagged' || lowered.length === 0) return { id, level, upTo, lowered: [] };
  const start = pinned && isGraver(pinned.level, level) ? pinned.level : level;
  const byWork = lower(start, lowered.length);
  const left = isGraver(byWork, level) ? level : byWork;
  // Where an unknown answer could make it graver, the work says nothing of that: what it could reach stays.
  return { id, level: left, upTo: upTo === level ? left : upTo, lowered: left === level ? [] : lowered };
}

/** The kinds of work that count for one finding, whatever their number. */
function countedKinds(work: readonly WorkEntry[]): CountedKind[] {
  const kinds = COUNTED.filter((kind) => work.some((entry) => counts(entry, kind)));
  return kinds.some((kind) => kind !== 'monitoring') ? kinds : [];
}

function counts(entry: WorkEntry, kind: CountedKind): boolean {
  if (entry.kind === 'assurance') return kind === 'assurance' && isShown(entry.content);
  if (entry.kind !== 'step' || kind === 'assurance') return false;
  return entry.content.kind === kind && entry.content.status === 'done' && entry.content.proof.trim() !== '';
}

/** An assurance counts once somebody who could check it has checked it, and it held. */
function isShown({ result, authority, checkMethod, resultNote, checkedOn }: AssuranceContent): boolean {
  return result === 'holds' && [authority, checkMethod, resultNote, checkedOn].every((words) => words.trim() !== '');
}
type AssuranceContent = Extract<WorkEntry, { kind: 'assurance' }>['content'];

/** Lower by so many levels; a flag stays at least low, and one that was found at `none` stays there. */
function lower(level: Level, by: number): Level {
  if (level === 'none') return level;
  return LEVELS[Math.min(LEVELS.indexOf(level) + by, LEVELS.indexOf('low'))] ?? level;
}
