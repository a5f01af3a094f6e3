import type { Finding, Outcome, Subject, Trace } from '../types';
import type { CompiledRule } from './compile';
import { gravest, isGraver } from './levels';
import { missingIn } from './missing';
import type { Run } from './run';
import { wouldClear } from './would-change';

/** The finding of every rule on every subject it is asked of, in catalogue order. */
export function findAll(run: Run, rules: readonly CompiledRule[]): Finding[] {
  const byId = new Map(rules.map((compiled) => [compiled.rule.id, compiled]));
  const known = new Map<string, Finding>();
  const find = (compiled: CompiledRule, subject: Subject): Finding => {
    const key = findingId(compiled.rule.id, subject);
    const finding = known.get(key) ?? findOne(run, compiled, subject);
    known.set(key, finding);
    return finding;
  };
  run.findingOf = (id, subject) => {
    const compiled = byId.get(id);
    return compiled && find(compiled, compiled.rule.per === 'project' ? 'project' : subject);
  };
  return rules.flatMap((compiled) => subjectsOf(run, compiled).map((subject) => find(compiled, subject)));
}

/** `<rule>@<subject>` */
export function findingId(rule: string, subject: Subject): string {
  return `${rule}@${subject}`;
}

function subjectsOf(run: Run, { rule }: CompiledRule): Subject[] {
  const components = [...run.components.keys()];
  if (rule.per === 'component') return components;
  return rule.per === 'project' ? ['project'] : ['project', ...components];
}

function findOne(run: Run, compiled: CompiledRule, subject: Subject): Finding {
  const { rule } = compiled;
  const trace = compiled.check(run, subject);
  const raise = compiled.raise.map(({ to, check }) => ({ to, trace: check(run, subject) }));
  const outcome = outcomeOf(trace, compiled.hasScope);
  const isOpen = outcome === 'flagged' || outcome === 'cannot-tell';
  const met = raise.filter((each) => each.trace.value === 'true').map(({ to }) => to);
  const possible = raise.filter((each) => each.trace.value !== 'false').map(({ to }) => to);
  const level = outcome === 'flagged' ? gravest([rule.level, ...met]) : 'none';
  const upTo = isOpen ? gravest([rule.level, ...possible]) : 'none';
  const stillOpen = isOpen ? raise.filter(({ to }) => isGraver(to, level)).map((each) => each.trace) : [];
  return {
    id: findingId(rule.id, subject),
    rule: rule.id,
    subject,
    limb: rule.limb,
    effect: rule.effect,
    outcome,
    level,
    upTo,
    clauses: rule.clauses,
    trace,
    raise,
    wouldChange: outcome === 'flagged' && rule.effect !== 'credit' ? wouldClear(run, trace) : [],
    missing: missingIn(run, [trace, ...stillOpen]),
  };
}

function outcomeOf(trace: Trace, hasScope: boolean): Outcome {
  if (trace.value === 'true') return 'flagged';
  if (trace.value === 'unknown') return 'cannot-tell';
  const scope = hasScope && 'of' in trace ? trace.of[0] : undefined;
  return scope?.value === 'false' ? 'not-applicable' : 'clear';
}
