import { approvalFor } from '@/lib/rules/engine/levels';
import { type DecisionLevel, LEVELS, type Level, type LimbLevel } from '@/lib/rules/types';

/**
 * How near a case came to the line at which another level must decide. `just-below`: a senior official suffices, and one
 * limb one step graver would take it to the head. `on-unknowns`: the head must decide only because something could not be
 * told; on what is known a senior official would suffice. `lowered`: as it was found the head would have had to decide, and
 * work that a review passed on lowered it.
 */
export const NEARNESS = ['just-below', 'on-unknowns', 'lowered'] as const;
export type Nearness = (typeof NEARNESS)[number];

/** Null for a case that is clearly on one side. The levels are those of the newest screening. */
export function nearnessOf(levels: readonly LimbLevel[], required: DecisionLevel): Nearness | null {
  if (required === 'senior_official') {
    if (approvalFor(levels) === 'head') return 'lowered';
    const graver = levels.map((limb) => ({ ...limb, upTo: stepUp(limb.upTo) }));
    return approvalFor(graver) === 'head' ? 'just-below' : null;
  }
  if (approvalFor(levels) === 'senior_official') return null;
  const known = levels.map((limb) => ({
    ...limb,
    upTo: limb.level === 'cannot-tell' ? ('none' as const) : limb.level,
  }));
  return approvalFor(known) === 'senior_official' ? 'on-unknowns' : null;
}

function stepUp(level: Level): Level {
  return LEVELS[Math.max(0, LEVELS.indexOf(level) - 1)] ?? level;
}
