import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { randomProject } from '../random-project';
import { currentRulebook } from '../rulebook';
import { runRules } from '../screen';

vi.setConfig({ testTimeout: 60_000 });

const basis = { rulebook: currentRulebook, facts: currentFacts, date: '2026-11-23' };
const OUTCOMES = { true: ['flagged'], unknown: ['cannot-tell'], false: ['clear', 'not-applicable'] };

it('a verdict, worked out without a tree, is what the tree says', () => {
  const rules = new Map(currentRulebook.rules.map((rule) => [rule.id, rule]));
  fc.assert(
    fc.property(randomProject({ projectText: true }), (project) => {
      for (const { rule, outcome, trace } of runRules(project, basis).findings) {
        expect(OUTCOMES[trace.value]).toContain(outcome);
        const scope = rules.get(rule)?.appliesWhen && 'of' in trace ? trace.of[0]?.value : undefined;
        if (trace.value === 'false') expect(outcome === 'not-applicable').toBe(scope === 'false');
      }
    }),
    { numRuns: 200 },
  );
});

it('levels and open bars are the same whether findings were read or not', () => {
  fc.assert(
    fc.property(randomProject({ projectText: true }), (project) => {
      const { levels, openBars, approval } = runRules(project, basis);
      const { findings, ...read } = runRules(project, basis);
      const open = findings.filter(({ effect, upTo }) => effect === 'bar' && upTo !== 'none');
      expect({ levels, openBars, approval }).toEqual({
        levels: read.levels,
        openBars: read.openBars,
        approval: read.approval,
      });
      expect(openBars.map(({ rule, subject }) => `${rule}@${subject}`)).toEqual(open.map(({ id }) => id));
    }),
    { numRuns: 100 },
  );
});
