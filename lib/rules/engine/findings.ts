import { applyChanges } from '../apply-changes';
import type { Finding, Level, Outcome, Rule, Subject, Trace } from '../types';
import { type ChangeSet, eitherOf } from './change-sets';
import type { CompiledRule } from './compile';
import type { CompiledRulebook } from './compile-rulebook';
import { isGraver } from './levels';
import { missingIn } from './missing';
import { type Run, restart } from './run';
import { wouldClear } from './would-change';

/** The finding of every rule on every subject it is asked of, in catalogue order. */
export function findAll(run: Run, { rules, changes }: Pick<CompiledRulebook, 'rules' | 'changes'>): Finding[] {
  const find = finderOf(run, rules, changes === 'minimal' ? tryIn(run, rules) : undefined);
  const subjects = subjectsIn(run);
  const findings: Finding[] = [];
  for (const compiled of rules)
    for (const subject of subjects[compiled.rule.per]) findings.push(find(compiled, subject));
  return findings;
}

type Find = (compiled: CompiledRule, subject: Subject) => Finding;

/** What finds each rule on each subject once, and answers rules that rest on others. */
function finderOf(run: Run, rules: readonly CompiledRule[], trial?: Trial): Find {
  const byId = new Map(rules.map((compiled) => [compiled.rule.id, compiled]));
  const known = new Map<string, Finding>();
  const find = (compiled: CompiledRule, subject: Subject): Finding => {
    const id = findingId(compiled.rule.id, subject);
    const before = known.get(id);
    if (before) return before;
    const finding = findOne(run, compiled, subject, id, trial);
    known.set(id, finding);
    return finding;
  };
  run.findingOf = (id, subject) => {
    const compiled = byId.get(id);
    return compiled && find(compiled, compiled.rule.per === 'project' ? 'project' : subject);
  };
  return find;
}

/** `<rule>@<subject>` */
export function findingId(rule: string, subject: Subject): string {
  return `${rule}@${subject}`;
}

function subjectsIn(run: Run): Record<Rule['per'], Subject[]> {
  const component = [...run.components.keys()];
  return { component, project: ['project'], each: ['project', ...component] };
}

const NOTHING: [] = [];

function findOne(run: Run, compiled: CompiledRule, subject: Subject, id: string, trial: Trial | undefined): Finding {
  const { rule } = compiled;
  const trace = compiled.check(run, subject);
  const raise =
    compiled.raise.length === 0 ? [] : compiled.raise.map(({ to, check }) => ({ to, trace: check(run, subject) }));
  const outcome = outcomeOf(trace, compiled.hasScope);
  const isOpen = outcome === 'flagged' || outcome === 'cannot-tell';
  let level: Level = outcome === 'flagged' ? rule.level : 'none';
  let upTo: Level = isOpen ? rule.level : 'none';
  for (const { to, trace: met } of isOpen ? raise : NOTHING) {
    if (outcome === 'flagged' && met.value === 'true' && isGraver(to, level)) level = to;
    if (met.value !== 'false' && isGraver(to, upTo)) upTo = to;
  }
  const stillOpen = isOpen ? raise.filter(({ to }) => isGraver(to, level)).map((each) => each.trace) : NOTHING;
  const finding: Finding = {
    id,
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
    wouldChange: NOTHING,
    missing: isOpen ? missingIn(run, [trace, ...stillOpen]) : [],
  };
  if (outcome !== 'flagged' || rule.effect === 'credit') return finding;
  return onDemand(finding, () => setsFor(run, compiled, subject, trace, trial));
}

/** Which changes would clear a flag is costly to find and not always read, so it is worked out at the first reading. */
function onDemand(finding: Finding, sets: () => Finding['wouldChange']): Finding {
  let known: Finding['wouldChange'] | undefined;
  return Object.defineProperty(finding, 'wouldChange', {
    enumerable: true,
    get: () => {
      known ??= sets();
      return known;
    },
  });
}

function outcomeOf(trace: Trace, hasScope: boolean): Outcome {
  if (trace.value === 'true') return 'flagged';
  if (trace.value === 'unknown') return 'cannot-tell';
  const scope = hasScope && 'of' in trace ? trace.of[0] : undefined;
  return scope?.value === 'false' ? 'not-applicable' : 'clear';
}

/** What a rule would say of a subject after some changes. */
type Trial = (compiled: CompiledRule, subject: Subject, changes: ChangeSet) => Outcome;

function tryIn(run: Run, rules: readonly CompiledRule[]): Trial {
  return (compiled, subject, changes) => {
    const changed = restart(run, applyChanges(run.description, changes, run.compiled.questions));
    return finderOf(changed, rules)(compiled, subject).outcome;
  };
}

function setsFor(
  run: Run,
  compiled: CompiledRule,
  subject: Subject,
  trace: Trace,
  trial: Trial | undefined,
): readonly ChangeSet[] {
  const sets = wouldClear(run, trace);
  if (!trial || sets.every(({ length }) => length < 2)) return sets;
  const clears = (set: ChangeSet) => /^(clear|not-applicable)$/.test(trial(compiled, subject, set));
  return eitherOf([sets.map((set) => needed(set, clears))]);
}

/** The set without the parts that it can do without: an answer may close the question that another part changes. */
function needed(set: ChangeSet, clears: (set: ChangeSet) => boolean): ChangeSet {
  let kept = set;
  for (const change of set) {
    const rest = kept.filter((each) => each !== change);
    if (rest.length > 0 && rest.length < kept.length && clears(rest)) kept = rest;
  }
  return kept;
}
