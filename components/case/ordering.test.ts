import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect, Finding, Level, Outcome } from '@/lib/rules/types';
import { arrange } from './ordering';

function finding(id: string, outcome: Outcome, level: Level, effect: Effect = 'weigh'): Finding {
  return {
    id,
    rule: id,
    subject: 'c1',
    limb: 'death-penalty',
    effect,
    outcome,
    level: outcome === 'flagged' ? level : 'none',
    upTo: level,
    clauses: [],
    trace: { kind: 'answer', value: 'true', subject: 'c1', about: 'E1', expects: [], evidence: [] },
    raise: [],
    wouldChange: [],
    missing: [],
  };
}
const ids = (findings: Finding[]) => findings.map(({ id }) => id);

describe('the order of findings', () => {
  test('bars come first, gravest flags next, and a bar that is open stands after one that is flagged', () => {
    const { bars, flagged } = arrange([
      finding('low', 'flagged', 'low'),
      finding('open-bar', 'cannot-tell', 'extreme', 'bar'),
      finding('high', 'flagged', 'high'),
      finding('bar', 'flagged', 'extreme', 'bar'),
    ]);
    expect(ids(bars)).toEqual(['bar', 'open-bar']);
    expect(ids(flagged)).toEqual(['high', 'low']);
  });

  test('every finding stands in exactly one group', () => {
    const any = fc.record({
      outcome: fc.constantFrom<Outcome>('flagged', 'clear', 'not-applicable', 'cannot-tell'),
      level: fc.constantFrom<Level>('extreme', 'high', 'medium', 'low'),
      effect: fc.constantFrom<Effect>('bar', 'weigh', 'credit'),
    });
    fc.assert(
      fc.property(fc.array(any), (drawn) => {
        const findings = drawn.map(({ outcome, level, effect }, index) =>
          finding(String(index), outcome, level, effect),
        );
        const groups = Object.values(arrange(findings)).flat();
        expect(ids(groups).sort()).toEqual(ids(findings).sort());
      }),
    );
  });
});
