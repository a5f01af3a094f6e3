import { describe, expect, it } from 'vitest';
import { currentFacts } from '@/lib/countries/edition';
import { EXAMPLE_DATE, exampleFacts, exampleProject } from '../examples';
import { currentRulebook } from '../rulebook';
import { runRules } from '../screen';
import type { Finding, Level, Outcome, Rule, RuleExample, Trace } from '../types';

function findingOf(rule: Rule, example: RuleExample): Finding {
  const facts = exampleFacts(example, currentFacts);
  const project = exampleProject(example, currentRulebook.questions);
  const { findings } = runRules(project, { rulebook: currentRulebook, facts, date: EXAMPLE_DATE });
  const subject = rule.per === 'project' ? 'project' : 'c1';
  const finding = findings.find((each) => each.rule === rule.id && each.subject === subject);
  if (!finding) throw new Error(`${rule.id} said nothing`);
  return finding;
}

function possibleOutcomes({ when, appliesWhen }: Rule): Outcome[] {
  const outcomes: Outcome[] = ['flagged', 'clear'];
  if (when.kind !== 'contradiction') outcomes.push('cannot-tell');
  return appliesWhen ? [...outcomes, 'not-applicable'] : outcomes;
}

function leavesOf(trace: Trace): { key: string; value: string }[] {
  if (!('of' in trace)) return [{ key: `${trace.kind} ${trace.about} ${trace.expects.join(' ')}`, value: trace.value }];
  return trace.of.flatMap(leavesOf);
}

function tracesOf({ trace, raise }: Finding): Trace[] {
  return [trace, ...raise.map((each) => each.trace)];
}

describe.each(currentRulebook.rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.map((example) => [example.key, example] as const))(
    'gives what its example "%s" says',
    (_key, example) => {
      const { outcome, level, upTo } = findingOf(rule, example);
      const reached: Level | undefined = example.level === undefined ? undefined : outcome === 'flagged' ? level : upTo;
      expect({ outcome, level: reached }).toEqual({ outcome: example.outcome, level: example.level });
    },
  );

  it('has an example for each outcome that it can give', () => {
    expect(new Set(rule.examples.map(({ outcome }) => outcome))).toEqual(new Set(possibleOutcomes(rule)));
  });

  it('names the level of each example that is flagged or cannot be told', () => {
    const open = rule.examples.filter(({ outcome }) => outcome === 'flagged' || outcome === 'cannot-tell');
    expect(open.filter(({ level }) => level === undefined)).toEqual([]);
  });

  it('has an example for each level that it can reach', () => {
    const reached = new Set(rule.examples.map(({ level }) => level));
    expect([rule.level, ...(rule.raise ?? []).map(({ to }) => to)].filter((level) => !reached.has(level))).toEqual([]);
  });

  it('has an example on each side of each condition', () => {
    const sides = new Map<string, Set<string>>();
    for (const leaf of rule.examples.flatMap((example) => tracesOf(findingOf(rule, example)).flatMap(leavesOf))) {
      sides.set(leaf.key, (sides.get(leaf.key) ?? new Set()).add(leaf.value));
    }
    const oneSided = [...sides].filter(([, values]) => !values.has('true') || !values.has('false'));
    expect(oneSided.map(([key]) => key)).toEqual([]);
  });

  it('tells its examples apart by key', () => {
    expect(new Set(rule.examples.map(({ key }) => key)).size).toBe(rule.examples.length);
  });
});
