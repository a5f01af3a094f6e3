import { expect, test } from 'vitest';
import rulebook from '@/lib/messages/en/rulebook.json';
import { currentRulebook } from './rulebook';

test('every bar says what alone clears it', () => {
  const bars = currentRulebook.rules.filter(({ effect }) => effect === 'bar').map(({ id }) => id);
  expect(bars).toEqual(['DP-01', 'DP-07', 'TI-01', 'TI-03']);
  for (const id of bars) expect(rulebook.rules).toHaveProperty([id, 'clearedOnlyBy'], expect.stringMatching(/^Only /));
});
