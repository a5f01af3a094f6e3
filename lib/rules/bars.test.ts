import { describe, expect, it } from 'vitest';
import { barsOf } from './bars';
import { currentRulebook } from './rulebook';

describe('the bars', () => {
  const bars = barsOf(currentRulebook);

  it('are listed with what alone clears each, in words', () => {
    expect(bars.map(({ rule }) => rule.id)).toEqual(['DP-01', 'DP-07', 'TI-01', 'TI-03']);
    expect(bars.filter(({ clearedOnlyBy }) => !clearedOnlyBy.startsWith('Only '))).toEqual([]);
  });

  it('name the answers about the help that keep them up', () => {
    const arrests = bars.find(({ rule }) => rule.id === 'DP-01')?.help.find(({ question }) => question === 'E1');
    expect(arrests?.values).toEqual(expect.arrayContaining(['direct', 'likely']));
    expect(bars.filter(({ help }) => help.length === 0)).toEqual([]);
  });

  it('tell apart what is for the State to change', () => {
    const dp01 = bars.find(({ rule }) => rule.id === 'DP-01');
    expect(dp01?.state).toEqual({ topics: ['death-penalty-drugs'], answers: [] });
  });

  it('name no safeguard and no monitoring', () => {
    const named = bars.flatMap(({ help, state }) => [...help, ...state.answers]).map(({ question }) => question);
    expect(named.filter((question) => /^[SM]/.test(question))).toEqual([]);
  });

  it('are extreme, or can be, and stand in a limb of the norm', () => {
    const reach = bars.map(({ rule }) => [rule.level, ...(rule.raise ?? []).map(({ to }) => to)]);
    expect(reach.filter((levels) => !levels.includes('extreme'))).toEqual([]);
    expect(new Set(bars.map(({ rule }) => rule.limb))).toEqual(new Set(['death-penalty', 'torture']));
  });
});
