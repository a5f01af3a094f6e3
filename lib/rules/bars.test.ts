import { expect, test } from 'vitest';
import rulebook from '@/lib/messages/en/rulebook.json';
import { currentRulebook } from './rulebook';

test('every bar says what alone clears it', () => {
  const bars = currentRulebook.rules.filter(({ effect }) => effect === 'bar').map(({ id }) => id);
  expect(bars).toEqual(['DP-01', 'DP-07', 'TI-01', 'TI-03']);
  const words: Record<string, { clearedOnlyBy?: string }> = rulebook.rules;
  for (const id of bars) expect(words[id]?.clearedOnlyBy).toMatch(/^Only /);
});
