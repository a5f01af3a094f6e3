import { type Finding, LEVELS } from './types';

/** How one finding differs between two screenings of the same thing. */
export type FindingChange = 'same' | 'appeared' | 'vanished' | 'opened' | 'graver' | 'lighter';

type Standing = Pick<Finding, 'outcome' | 'level' | 'upTo'>;

/** `opened`: what was settled, flagged or not, cannot be told any more. A rule that is absent flags nothing. */
export function findingChange(before: Standing | undefined, after: Standing | undefined): FindingChange {
  const was = before?.outcome ?? 'clear';
  const is = after?.outcome ?? 'clear';
  if (was !== 'flagged' && is === 'flagged') return 'appeared';
  if (is === 'cannot-tell' && was !== 'cannot-tell') return 'opened';
  if (was === 'flagged' && is !== 'flagged') return 'vanished';
  if (was === 'cannot-tell' && is !== 'cannot-tell') return 'vanished';
  if (!before || !after || (was !== 'flagged' && was !== 'cannot-tell')) return 'same';
  const rank = (standing: Standing) => LEVELS.indexOf(was === 'flagged' ? standing.level : standing.upTo);
  const shift = rank(after) - rank(before);
  if (shift === 0) return 'same';
  return shift < 0 ? 'graver' : 'lighter';
}
