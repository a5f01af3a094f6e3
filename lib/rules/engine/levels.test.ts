import { describe, expect, it } from 'vitest';
import { screenSmall } from '../small-project';
import type { Limb } from '../types';

const harmless = {
  P2: ['harm-reduction'],
  P5: ['services'],
  R2: ['none'],
  E1: ['none'],
  E2: ['none'],
  T1: ['yes'],
  T2: ['no'],
  T10: ['yes'],
};
const nepal = [{ country: 'NPL' }];

function levelOf(answers: Record<string, readonly string[]>, limb: Limb) {
  const { levels } = screenSmall({ components: nepal, answers: { c1: { ...harmless, ...answers } } });
  return levels.find((each) => each.subject === 'c1' && each.limb === limb);
}

describe('the level of a limb', () => {
  it('is none when nothing is flagged and nothing is open, whatever the credits', () => {
    expect(levelOf({}, 'duty')).toMatchObject({ level: 'none', upTo: 'none' });
  });

  it('is the gravest that is flagged', () => {
    expect(levelOf({ T1: ['no'], T4: ['forced-work'], T6: ['none'], S3: ['none'] }, 'torture')).toMatchObject({
      level: 'extreme',
    });
  });

  it('cannot be told when nothing is flagged and something is open', () => {
    expect(levelOf({ T10: ['unknown'] }, 'discrimination')).toMatchObject({ level: 'cannot-tell', upTo: 'medium' });
  });
});

describe('who decides', () => {
  const calm = { K3: ['not-reported'], K3b: ['no'], K4b: ['no'], K4c: ['no'], K5: ['no'], K6: ['none'], K7: ['equal'] };
  const project = { P7: ['none'], M5: ['at-required'] };
  const approval = (answers: Record<string, readonly string[]>) =>
    screenSmall({ components: nepal, answers: { project, NPL: calm, c1: { ...harmless, ...answers } } }).approval;

  it('is the senior official when nothing in the limbs of the norm could be high', () => {
    expect(approval({})).toBe('senior_official');
  });

  it('is the head when something is high, or could be', () => {
    expect(approval({ T1: ['no'] })).toBe('head');
    expect(approval({ T1: ['unknown'] })).toBe('head');
  });

  it('is not moved by balance, monitoring or mitigation alone', () => {
    expect(approval({ E1: ['remote'], M2: ['no'], S2: ['not-relied'], S3: ['training-only'] })).toBe('senior_official');
  });
});

describe('an open bar', () => {
  it('is one that is flagged or not shown to be clear', () => {
    const bars = (R3: string) =>
      screenSmall({ components: nepal, answers: { c1: { ...harmless, R2: ['arrest'], R3: [R3] } } }).openBars;
    expect(bars('yes')).toEqual([{ rule: 'TI-01', subject: 'c1', outcome: 'flagged' }]);
    expect(bars('unknown')).toEqual([{ rule: 'TI-01', subject: 'c1', outcome: 'cannot-tell' }]);
    expect(bars('no')).toEqual([]);
  });
});
