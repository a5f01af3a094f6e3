import { describe, expect, it } from 'vitest';
import { findingChange } from './finding-change';
import type { Level, Outcome } from './types';

const standing = (outcome: Outcome, level: Level = 'none', upTo: Level = level) => ({ outcome, level, upTo });

describe('a finding in two screenings', () => {
  it.each([
    [standing('clear'), standing('flagged', 'high'), 'appeared'],
    [standing('cannot-tell', 'none', 'high'), standing('flagged', 'high'), 'appeared'],
    [undefined, standing('flagged', 'high'), 'appeared'],
    [standing('flagged', 'high'), standing('clear'), 'vanished'],
    [standing('flagged', 'high'), undefined, 'vanished'],
    [standing('flagged', 'high'), standing('cannot-tell', 'none', 'high'), 'opened'],
    [standing('cannot-tell', 'none', 'high'), standing('clear'), 'vanished'],
    [standing('clear'), standing('cannot-tell', 'none', 'high'), 'opened'],
    [standing('flagged', 'high'), standing('flagged', 'extreme'), 'graver'],
    [standing('flagged', 'high'), standing('flagged', 'medium'), 'lighter'],
    [standing('cannot-tell', 'none', 'medium'), standing('cannot-tell', 'none', 'high'), 'graver'],
    [standing('flagged', 'high'), standing('flagged', 'high'), 'same'],
    [standing('clear'), standing('not-applicable'), 'same'],
    [undefined, standing('clear'), 'same'],
  ] as const)('%j then %j is %s', (before, after, change) => {
    expect(findingChange(before, after)).toBe(change);
  });
});
