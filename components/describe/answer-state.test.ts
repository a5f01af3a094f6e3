import { describe, expect, it } from 'vitest';
import { answerState } from './answer-state';

const K5 = { id: 'K5', type: 'yes-no' } as const;
const R7 = { id: 'R7', type: 'text' } as const;
const stateOf = (...given: Parameters<typeof answerState>) => answerState(...given).state;

describe('a question on a form', () => {
  it('is open while nothing is chosen, and while it is not known', () => {
    expect(stateOf(K5, [], 'Some reason', 'absent')).toBe('missing');
    expect(stateOf(K5, ['unknown'], '', 'absent')).toBe('unknown');
    expect(stateOf(K5, ['no'], '', 'absent')).toBe('answered');
  });

  it('that is answered in words is open until there are words', () => {
    expect(stateOf(R7, [], '', 'absent')).toBe('missing');
    expect(stateOf(R7, [], 'Police, then court', 'absent')).toBe('answered');
    expect(stateOf(R7, ['unknown'], 'Asked the embassy', 'absent')).toBe('unknown');
  });

  it('that a country fact settles is never open, and is contested by an answer without a reason', () => {
    expect(answerState(K5, [], '', 'yes')).toEqual({ state: 'answered', isContested: false });
    expect(answerState(K5, ['no'], '', 'yes')).toEqual({ state: 'answered', isContested: true });
    expect(answerState(K5, ['no'], 'The campaign ended in May', 'yes').isContested).toBe(false);
  });
});
