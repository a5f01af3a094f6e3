import type { Condition, Per, Question, Rule, Subject, Trace, Truth } from '../types';
import { contradictionTrace } from './contradictions';
import { tracesOf, valuesOf } from './known';
import { answerLeaf, answerValue, factLeaf, findingLeaf, findingValue, type Polarity, signalLeaf } from './leaves';
import { factInReach } from './reach';
import { type Check, type CompiledQuestions, componentsOf, type Run } from './run';
import { severalStates } from './several-states';
import { every, isUnsettled, opposite, some } from './truth';

/** A rule ready to run. */
export type CompiledRule = {
  rule: Rule;
  check: Check;
  /** `appliesWhen`, the first part of the trace where there is one. */
  scope: Check | undefined;
  raise: readonly { to: Rule['level']; check: Check }[];
};

type Scope = {
  per: Per;
  polarity: Polarity;
  questions: ReadonlyMap<string, Question>;
  groups: ReadonlyMap<string, string>;
  shared: CompiledQuestions['shared'];
};

/** Compiles the conditions under which questions are asked. Throws when a condition names what is not there. */
export function compileQuestions(questions: readonly Question[]): CompiledQuestions {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const shared: Scope['shared'] = { checks: new Map(), count: 0 };
  const visibility = new Map(
    questions.flatMap(({ id, per, visibleWhen }) => {
      const scope: Scope = { per, polarity: 'plain', questions: byId, groups: new Map(), shared };
      return visibleWhen ? [[id, compile(visibleWhen, scope)] as const] : [];
    }),
  );
  return { questions: byId, visibility, shared };
}

/** Compiles one rule. Throws when a condition names a question, option or group that is not there. */
export function compileRule(rule: Rule, names: Pick<Scope, 'questions' | 'groups' | 'shared'>): CompiledRule {
  const scope: Scope = { ...names, per: rule.per === 'each' ? 'project' : rule.per, polarity: 'plain' };
  const when: Condition = rule.appliesWhen ? { kind: 'all', of: [rule.appliesWhen, rule.when] } : rule.when;
  return {
    rule,
    check: compile(when, scope),
    scope: rule.appliesWhen && compile(rule.appliesWhen, scope),
    raise: (rule.raise ?? []).map((raise) => ({ to: raise.to, check: compile(raise.when, scope) })),
  };
}

/** Conditions that say the same of the same kind of subject are one check, and a run works it out once for a subject. */
function compile(condition: Condition, scope: Scope): Check {
  const { shared, per, polarity } = scope;
  const name = `${per} ${polarity} ${JSON.stringify(condition)}`;
  const known = shared.checks.get(name);
  if (known) {
    if (known.number < 0) known.number = shared.count++;
    return known.check;
  }
  const once = compileNew(condition, scope);
  const own = { number: -1, check: once };
  const place = shared.checks.size;
  const trace = (run: Run, subject: Subject) => {
    if (own.number < 0) return once(run, subject);
    const traces = tracesOf(run, subject);
    const known = traces[own.number];
    if (known) return known;
    const worked = once(run, subject);
    traces[own.number] = worked;
    return worked;
  };
  const value = (run: Run, subject: Subject) => {
    const values = valuesOf(run, subject);
    const known = TRUTHS[values[place] ?? 0];
    if (known) return known;
    const worked = once.value(run, subject);
    values[place] = TRUTHS.indexOf(worked);
    return worked;
  };
  own.check = Object.assign(trace, { value });
  shared.checks.set(name, own);
  return own.check;
}

/** How a run notes down a value: by its place here. */
const TRUTHS: readonly (Truth | undefined)[] = [undefined, 'false', 'unknown', 'true'];

/** A check whose value is not worth working out apart from its trace. */
function traced(trace: (run: Run, subject: Subject) => Trace): Check {
  return Object.assign(trace, { value: (run: Run, subject: Subject) => trace(run, subject).value });
}

function compileNew(condition: Condition, scope: Scope): Check {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => compile(part, scope));
      return joined(
        condition.kind,
        (run, subject) => parts.map((part) => part(run, subject)),
        (run, subject) => parts.map((part) => ({ value: part.value(run, subject) })),
      );
    }
    case 'some-component':
    case 'every-component': {
      const part = compile(condition.of, { ...scope, per: 'component' });
      return joined(
        condition.kind,
        (run, subject) => componentsOf(run, subject).map(({ id }) => part(run, id)),
        (run, subject) => componentsOf(run, subject).map(({ id }) => ({ value: part.value(run, id) })),
      );
    }
    case 'not': {
      const part = compile(condition.of, { ...scope, polarity: scope.polarity === 'plain' ? 'negated' : 'plain' });
      return single('not', opposite, part);
    }
    case 'unsettled': {
      const part = compile(condition.of, scope);
      return single('unsettled', isUnsettled, part);
    }
    case 'contradiction':
      return traced(contradictionTrace);
    case 'several-states':
      return traced(severalStates);
    case 'finding':
      return Object.assign((run: Run, subject: Subject) => findingLeaf(run, condition.rule, subject), {
        value: (run: Run, subject: Subject) => findingValue(run, condition.rule, subject),
      });
    default:
      return compileLeaf(condition, scope);
  }
}

function compileLeaf(condition: Extract<Condition, { kind: 'answer' | 'fact' | 'signal' }>, scope: Scope): Check {
  if (condition.kind === 'signal') {
    const question = scope.groups.get(condition.group);
    if (question === undefined) throw new Error(`No signal group ${condition.group}`);
    return traced((run, subject) => signalLeaf(run, question, condition.group, subject));
  }
  if (condition.kind === 'fact') {
    if (scope.per === 'project') throw new Error(`${condition.topic} must be asked of a component or a State`);
    const question = condition.question === undefined ? undefined : questionNamed(condition.question, scope);
    const saysSo = condition.values ?? ['yes'];
    if (question) refuseStray(question, saysSo);
    const asked = question && { question, saysSo };
    if (!condition.reach) return traced((run, subject) => factLeaf(run, condition.topic, asked, subject));
    if (scope.per !== 'component') throw new Error(`${condition.topic} reaches out from a component only`);
    return traced((run, subject) => factInReach(run, condition.topic, asked, subject, scope.polarity));
  }
  const question = questionNamed(condition.question, scope);
  refuseStray(question, condition.values);
  const subjectOf = subjectFor(question, scope.per);
  const { values } = condition;
  const { polarity } = scope;
  return Object.assign(
    (run: Run, subject: Subject) => answerLeaf(run, question, subjectOf(run, subject), values, polarity),
    { value: (run: Run, subject: Subject) => answerValue(run, question, subjectOf(run, subject), values, polarity) },
  );
}

function refuseStray({ id, options }: Question, values: readonly string[]): void {
  const stray = values.find((value) => !options.includes(value));
  if (stray !== undefined) throw new Error(`${id} has no option ${stray}`);
}

function questionNamed(id: string, { questions }: Scope): Question {
  const question = questions.get(id);
  if (!question) throw new Error(`No question ${id}`);
  return question;
}

/** Whose answer a condition reads: a component reads its own, its State's and the project's. */
function subjectFor(question: Question, per: Per): (run: Run, subject: Subject) => Subject {
  if (question.per === 'project') return () => 'project';
  if (question.per === per) return (_run, subject) => subject;
  if (per === 'component') return (run, subject) => run.components.get(subject)?.country || subject;
  throw new Error(`${question.id} cannot be read for a ${per}; lift it with some-component or every-component`);
}

type Joint = 'all' | 'any' | 'some-component' | 'every-component';

function joined(
  kind: Joint,
  partsOf: (run: Run, subject: Subject) => Trace[],
  valuesOfParts: (run: Run, subject: Subject) => { value: Truth }[],
): Check {
  const join = kind === 'all' || kind === 'every-component' ? every : some;
  const isLifted = kind === 'some-component' || kind === 'every-component';
  // A project without components has not been described yet: that settles nothing.
  const joint = (of: readonly { value: Truth }[]) => (isLifted && of.length === 0 ? 'unknown' : join(of));
  const trace = (run: Run, subject: Subject): Trace => {
    const of = partsOf(run, subject);
    return { kind, value: joint(of), of, subject };
  };
  return Object.assign(trace, { value: (run: Run, subject: Subject) => joint(valuesOfParts(run, subject)) });
}

function single(kind: 'not' | 'unsettled', turn: (value: Truth) => Truth, part: Check): Check {
  const trace = (run: Run, subject: Subject): Trace => {
    const of = part(run, subject);
    return { kind, value: turn(of.value), of: [of], subject };
  };
  return Object.assign(trace, { value: (run: Run, subject: Subject) => turn(part.value(run, subject)) });
}
