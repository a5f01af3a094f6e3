import { isActive } from '../engine/run';
import type { UnsealedScreening } from '../screen';

/**
 * A case in one word. `risk`: a limb is engaged. `mixed`: a limb is engaged and the project also serves a positive duty
 * of IV.3. `commendable`: no limb is engaged and it serves one. `benign`: neither.
 */
export type Overall = 'risk' | 'mixed' | 'commendable' | 'benign';

const POSITIVE: readonly string[] = [
  'alternative-development',
  'treatment',
  'harm-reduction',
  'medicines',
  'prevention',
  'diversion',
];

/** A positive duty counts as served when the text speaks of such work and no credit rule found that it is spoilt. */
export function overallOf({ findings, signals }: UnsealedScreening, isEngaged: boolean): Overall {
  const speaksOfIt = signals.some(
    (signal) => isActive(signal) && signal.question === 'P2' && POSITIVE.includes(signal.suggests),
  );
  const isOpen = findings.some(
    ({ effect, outcome }) => effect === 'credit' && (outcome === 'flagged' || outcome === 'cannot-tell'),
  );
  if (isEngaged) return speaksOfIt && isOpen ? 'mixed' : 'risk';
  return speaksOfIt && isOpen ? 'commendable' : 'benign';
}
