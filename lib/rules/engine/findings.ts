import { applyChanges } from '../apply-changes';
import type { Finding, Level, Outcome, Rule, Subject, Trace } from '../types';
import { type ChangeSet, eitherOf } from './change-sets';
import type { CompiledRule } from './compile';
import type { CompiledRulebook } from './compile-rulebook';
import { isGraver } from './levels';
import { missingIn } from './missing';
import { type Run, restart } from './run';
import { wouldClear } from './would-change';

/** What a rule says of a subject, before why. */
export type Verdict = Pick<Finding, 'rule' | 'subject' | 'limb' | 'effect' | 'outcome' | 'level' | 'upTo'>;

/** The verdict of every rule on every subject it is asked of, in catalogue order, and the findings for who reads them. */
export function findAll(run: Run, { rules, changes }: Pick<CompiledRulebook, 'rules' | 'changes'>) {
  const find = finderOf(run, rules, changes === 'minimal' ? tryIn(run, rules) : undefined);
  const subjects = subjectsIn(run);
  const asked = rules.flatMap((compiled) => subjects[compiled.rule.per].map((subject) => ({ compiled, subject })));
  return {
    verdicts: asked.map(({ compiled, subject }) => judge(run, compiled, subject)),
    findings: () => asked.map(({ compiled, subject }) => find(compiled, subject)),
  };
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
  run.outcomeOf = (id, subject) => {
    const compiled = byId.get(id);
    return compiled && outcomeOf(run, compiled, compiled.rule.per === 'project' ? 'project' : subject);
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

function judge(run: Run, compiled: CompiledRule, subject: Subject): Verdict {
  const { id, limb, effect, level: own } = compiled.rule;
  const outcome = outcomeOf(run, compiled, subject);
  const isOpen = outcome === 'flagged' || outcome === 'cannot-tell';
  let level: Level = outcome === 'flagged' ? own : 'none';
  let upTo: Level = isOpen ? own : 'none';
  for (const { to, check } of compiled.raise) {
    // Worked out for every finding, so that the values of a run are whole.
    const value = check.value(run, subject);
    if (outcome === 'flagged' && value === 'true' && isGraver(to, level)) level = to;
    if (isOpen && value !== 'false' && isGraver(to, upTo)) upTo = to;
  }
  return { rule: id, subject, limb, effect, outcome, level, upTo };
}

function findOne(run: Run, compiled: CompiledRule, subject: Subject, id: string, trial: Trial | undefined): Finding {
  const { rule } = compiled;
  const { outcome, level, upTo } = judge(run, compiled, subject);
  const isOpen = outcome === 'flagged' || outcome === 'cannot-tell';
  const trace = compiled.check(run, subject);
  const raise =
    compiled.raise.length === 0 ? [] : compiled.raise.map(({ to, check }) => ({ to, trace: check(run, subject) }));
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

function outcomeOf(run: Run, { check, scope }: CompiledRule, subject: Subject): Outcome {
  const value = check.value(run, subject);
  if (value === 'true') return 'flagged';
  if (value === 'unknown') return 'cannot-tell';
  return scope?.value(run, subject) === 'false' ? 'not-applicable' : 'clear';
}

/** What a rule would say of a subject after some changes. */
type Trial = (compiled: CompiledRule, subject: Subject, changes: ChangeSet) => Outcome;

function tryIn(run: Run, rules: readonly CompiledRule[]): Trial {
  return (compiled, subject, changes) => {
    const changed = restart(run, applyChanges(run.description, changes, run.compiled.questions));
    finderOf(changed, rules);
    return outcomeOf(changed, compiled, subject);
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
